package cn.portcover.domain.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyerNameTest {
  @ParameterizedTest
  @CsvSource({
    "Müller & Söhne GmbH, MULLER SOHNE",
    "'ACME TRADING CO., LTD.', ACME TRADING",
    "Société Générale S.A., SOCIETE GENERALE",
    "The Limited Company, THE LIMITED COMPANY",
    "'  o''neil   &   sons ', ONEIL SONS",
    "穆勒公司, 穆勒公司",
    "3M, 3M",
    "'&', ''"
  })
  void namesAreComparedByWhatTellsThemApart(String name, String key) {
    assertThat(BuyerName.key(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "ACME TRADING INC, Acme Trading Ltd., true",
    "ACME TRADING INC, 'ACME TRADING, 5 MAIN STREET, BOSTON', true",
    "'ACME TRADING, 5 MAIN STREET', Acme Trading, true",
    "ACME TRADING, ACME TRADINGHOUSE, false",
    "ACME TRADING, ACME, true",
    "ACME, '&', false",
    "'&', '&', false",
    "ACME, BRAVO, false"
  })
  void twoNamesAgreeWhereOneIsTheOtherWithSomethingAfterIt(
      String one, String other, boolean agree) {
    assertThat(BuyerName.agree(one, other)).isEqualTo(agree);
    assertThat(BuyerName.agree(other, one)).isEqualTo(agree);
  }

  @Test
  void registrationNumbersAreComparedByTheirLettersAndDigits() {
    assertThat(Buyer.registrationKey("HRB 12-345 b")).contains("HRB12345B");
    assertThat(Buyer.registrationKey(" - ")).isEmpty();
    assertThat(Buyer.registrationKey(null)).isEmpty();
  }
}
