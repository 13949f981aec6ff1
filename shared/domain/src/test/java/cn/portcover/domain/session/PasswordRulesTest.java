package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final List<String> WORDS = List.of("wang.xiaoyu", "王晓雨", "西安秦川启明", "QM");

  @ParameterizedTest
  @ValueSource(strings = {"abcdefghijkl", "长 城 内 外 惟 余 莽 莽", "            ."})
  void anyCharactersWillDoIfThereAreTwelve(String password) {
    assertThat(PasswordRules.broken("/password", password, WORDS)).isEmpty();
  }

  @Test
  void elevenAreTooFewHoweverTheyAreEncoded() {
    assertThat(PasswordRules.broken("/p", "abcdefghijk", WORDS))
        .contains(FieldError.at("/p", "password-too-short", 12));
    // Eleven characters, each two of Java's.
    assertThat(PasswordRules.broken("/p", "𠮷".repeat(11), WORDS))
        .contains(FieldError.at("/p", "password-too-short", 12));
    assertThat(PasswordRules.broken("/p", "𠮷".repeat(12), WORDS)).isEmpty();
  }

  @Test
  void moreThanAHundredAndTwentyEightAreTooMany() {
    assertThat(PasswordRules.broken("/p", "x".repeat(128), WORDS)).isEmpty();
    assertThat(PasswordRules.broken("/p", "x".repeat(129), WORDS))
        .contains(FieldError.at("/p", "password-too-long", 128));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234 Wang.Xiaoyu",
        "portcover-2026-x",
        "我的西安秦川启明密码本一二三",
        "the SingleWindow of ours",
        "王晓雨 lantern teapot"
      })
  void wordsThatOthersKnowAreNotTaken(String password) {
    assertThat(PasswordRules.broken("/p", password, WORDS))
        .contains(FieldError.at("/p", "password-contains-known-word"));
  }

  @Test
  void wordsOfThreeLettersAreInTooMany() {
    assertThat(PasswordRules.broken("/p", "lantern QM teapot", WORDS)).isEmpty();
    assertThat(PasswordRules.broken("/p", "lantern abc teapot", List.of("", "abc"))).isEmpty();
    assertThat(PasswordRules.broken("/p", "xxabcdxxxxxxxxx", List.of("ABCD"))).isPresent();
  }
}
