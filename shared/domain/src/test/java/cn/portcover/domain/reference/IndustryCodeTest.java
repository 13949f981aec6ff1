package cn.portcover.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCodeTest {
  @ParameterizedTest
  @CsvSource({
    "01, A", "05, A", "06, B", "12, B", "13, C", "43, C", "44, D", "46, D", "47, E", "52, F",
    "53, G", "62, H", "65, I", "66, J", "70, K", "71, L", "75, M", "79, N", "82, O", "83, P",
    "84, Q", "85, Q", "86, R", "90, R", "91, S", "96, S", "97, T", "C, C", "T, T"
  })
  void aDivisionIsOfItsSection(String code, String section) {
    assertThat(new IndustryCode(code).section()).isEqualTo(new IndustryCode(section));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "98", "99", "U", "c", "1", "171", "", "AA", "１７"})
  void whatIsNoIndustryIsRefused(String code) {
    assertThatThrownBy(() -> new IndustryCode(code))
        .isInstanceOfSatisfying(
            Malformed.class, m -> assertThat(m.code()).isEqualTo("industry-code-unknown"));
  }

  @Test
  void whatAPersonTypesIsTakenAsItIsMeant() {
    assertThat(IndustryCode.parse(" c ")).isEqualTo(new IndustryCode("C"));
    assertThat(new IndustryCode("17")).hasToString("17");
  }
}
