package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {
  @Test
  void capitalsAndSmallLettersAreTheSame() {
    assertThat(UserName.parse(" Wang.XiaoYu@QM-1_a ").value()).isEqualTo("wang.xiaoyu@qm-1_a");
    assertThat(new UserName("abcd")).hasToString("abcd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "", ".abcd", "-abcd", "王晓雨王晓雨", "ab cd", "ａｂｃｄ", "аbcd"})
  void otherShapesAreRefusedWithoutRepeatingThem(String typed) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> UserName.parse(typed))
        .satisfies(
            malformed -> {
              assertThat(malformed.code()).isEqualTo("user-name-malformed");
              assertThat(malformed.arguments()).isEmpty();
            });
  }

  @Test
  void hasFourToThirtyTwoCharacters() {
    assertThat(new UserName("a".repeat(32)).value()).hasSize(UserName.LONGEST);
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new UserName("a".repeat(33)));
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new UserName("Abcd"));
  }
}
