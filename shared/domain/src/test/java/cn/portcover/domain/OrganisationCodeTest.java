package cn.portcover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("组织机构代码 (GB 11714-1997)")
class OrganisationCodeTest {
  // The remainder 1 is written X and the remainder 0 is written 0, which many programs forget.
  @ParameterizedTest
  @CsvSource({
    "569535667, true",
    "63159284X, true",
    "000000000, true",
    "000000001, false",
    "63159284A, false"
  })
  void theCheckCharacterHoldsOrNot(String code, boolean holds) {
    assertThat(new OrganisationCode(code).checkCharacterHolds()).isEqualTo(holds);
  }

  @Test
  void exactlyOneCheckCharacterFitsEachBody() {
    for (String body : new String[] {"56953566", "M000100Y", "MA62K026", "ZZZZZZZZ", "00000004"}) {
      int fitting = 0;
      for (char check : "0123456789X".toCharArray()) {
        fitting += new OrganisationCode(body + check).checkCharacterHolds() ? 1 : 0;
      }
      assertThat(fitting).as(body).isEqualTo(1);
    }
  }

  @Test
  void theWrittenHyphenIsDropped() {
    assertThat(OrganisationCode.parse(" 63159284-x ")).isEqualTo(new OrganisationCode("63159284X"));
    assertThat(new OrganisationCode("63159284X")).hasToString("63159284X");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "56953566", "5695356677", "56953566-7", "56953566x", "５69535667"})
  void otherShapesAreNone(String text) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new OrganisationCode(text))
        .satisfies(m -> assertThat(m.code()).isEqualTo("organisation-code-malformed"));
  }
}
