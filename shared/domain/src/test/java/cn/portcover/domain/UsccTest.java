package cn.portcover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("统一社会信用代码 (GB 32100-2015)")
class UsccTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110107569535667U",
        "91350100M000100Y43",
        "91512081MA62K0260E",
        "9131000063159284XQ"
      })
  void itsCheckCharacterHolds(String code) {
    assertThat(new Uscc(code).checkCharacterHolds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"91350211M0000XUF46, 91350211M0000XUF4R", "91350100M0001TGQXM, 91350100M0001TGQX1"})
  void realLicencesThatFailTheCheckAreCodesAllTheSame(String licence, String computed) {
    var uscc = new Uscc(licence);
    assertThat(uscc.checkCharacterHolds()).isFalse();
    assertThat(uscc.organisationCode().checkCharacterHolds()).isTrue();
    assertThat(new Uscc(computed).checkCharacterHolds()).isTrue();
  }

  @Test
  void anyOneCharacterExchangedIsNoticed() {
    String right = "91110107569535667U";
    String symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    for (int at = 0; at < right.length(); at++) {
      for (char other : symbols.toCharArray()) {
        String changed = right.substring(0, at) + other + right.substring(at + 1);
        assertThat(new Uscc(changed).checkCharacterHolds())
            .as(changed)
            .isEqualTo(changed.equals(right));
      }
    }
  }

  @Test
  void theOrganisationCodeStandsInPositions9To17() {
    assertThat(new Uscc("91110107569535667U").organisationCode())
        .isEqualTo(new OrganisationCode("569535667"));
  }

  @Test
  void whatAPersonTypesIsTrimmedAndRaised() {
    assertThat(Uscc.parse(" 91110107569535667u\n")).isEqualTo(new Uscc("91110107569535667U"));
    assertThat(new Uscc("91110107569535667U")).hasToString("91110107569535667U");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91110107569535667",
        "91110107569535667UU",
        "9111010756953566IU",
        "9111010756953566OU",
        "9111010756953566SU",
        "9111010756953566VU",
        "9111010756953566ZU",
        "91110107569535667u",
        "９1110107569535667U",
        "91110107-69535667U"
      })
  void lookAlikesAndOtherShapesAreNone(String text) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new Uscc(text))
        .satisfies(m -> assertThat(m.code()).isEqualTo("uscc-malformed"))
        .satisfies(m -> assertThat(m.arguments()).containsExactly(text));
  }
}
