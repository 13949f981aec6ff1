package cn.portcover.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.trade.BillOfLadingNumber;
import cn.portcover.domain.trade.CertificateOfOriginNumber;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.domain.trade.DeclarationNumber;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {
  @ParameterizedTest
  @MethodSource("typed")
  void whatPeopleTypeIsReadAsTheCodeItMeans(
      Function<String, Text> parse, String typed, String value) {
    assertThat(parse.apply(typed).value()).isEqualTo(value);
    assertThat(parse.apply(typed)).hasToString(value);
  }

  static Stream<Arguments> typed() {
    return Stream.of(
        of(HsCode::parse, " 8471.30.00 00", "8471300000"),
        of(HsCode::parse, "0101210090", "0101210090"),
        of(Bic::parse, " deut de ff 500 ", "DEUTDEFF500"),
        of(Bic::parse, "BKCHCNBJ", "BKCHCNBJ"),
        of(Bic::parse, "NCBVXKPR", "NCBVXKPR"),
        of(CountryCode::parse, " deu ", "DEU"),
        of(CountryCode::parse, "TWN", "TWN"),
        of(CustomsDistrict::new, "0100", "0100"),
        of(DivisionCode::new, "610113", "610113"),
        of(CustomsCode::parse, " 1108919038", "1108919038"),
        of(CustomsCode::parse, "44031a603b", "44031A603B"),
        of(BuyerCode::parse, " DEU-0012.3_a ", "DEU-0012.3_a"),
        of(BuyerCode::new, "b".repeat(40), "b".repeat(40)),
        of(DeclarationNumber::parse, "0101 2026 0 000000044", "010120260000000044"),
        of(DeclarationNumber::parse, "0101-2000-1-000000044", "010120001000000044"),
        of(CertificateOfOriginNumber::parse, "e26 110891903 0001", "E261108919030001"),
        of(CertificateOfOriginNumber::parse, "26C1101A/00123", "26C1101A/00123"),
        of(BillOfLadingNumber::parse, "cosu 612/345*02", "COSU612/345*02"),
        of(BillOfLadingNumber::new, "A", "A"),
        of(BillOfLadingNumber::new, "1".repeat(50), "1".repeat(50)));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void anythingElseIsRefusedByItsOwnCodeThatTellsWhatToDo(
      Function<String, Text> made, String text, String code, List<Object> arguments) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> made.apply(text))
        .satisfies(m -> assertThat(m.code()).isEqualTo(code))
        .satisfies(m -> assertThat(m.arguments()).isEqualTo(arguments));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        no(HsCode::new, "84713000", "hs-code-eight-digits", "8471300000"),
        no(HsCode::new, "8471300000101", "hs-code-thirteen-digits", "8471300000"),
        no(HsCode::new, "847130", "hs-code-malformed"),
        no(HsCode::new, "847130000", "hs-code-malformed"),
        no(HsCode::new, "84713000000", "hs-code-malformed"),
        no(HsCode::new, "847130000O", "hs-code-malformed"),
        no(HsCode::new, "８471300000", "hs-code-malformed"),
        no(HsCode::new, "0071300000", "hs-code-chapter-unknown", "00"),
        no(HsCode::new, "7771300000", "hs-code-chapter-unknown", "77"),
        no(Bic::new, "", "bic-malformed"),
        no(Bic::new, "DEUTDEF", "bic-malformed"),
        no(Bic::new, "DEUTDEFF5", "bic-malformed"),
        no(Bic::new, "DEUTDEFF5000", "bic-malformed"),
        no(Bic::new, "deutdeff", "bic-malformed"),
        no(Bic::new, "DEUT2EFF", "bic-malformed"),
        no(Bic::new, "DEUTXXFF", "bic-country-unknown", "XX"),
        no(CountryCode::new, "DE", "country-code-two-letters", "DEU"),
        no(CountryCode::new, "304", "country-code-digits"),
        no(CountryCode::new, "XXX", "country-code-unknown"),
        no(CountryCode::new, "3045", "country-code-unknown"),
        no(CountryCode::new, "deu", "country-code-unknown"),
        no(CustomsDistrict::new, "010", "customs-district-malformed"),
        no(CustomsDistrict::new, "01000", "customs-district-malformed"),
        no(DivisionCode::new, "010101", "division-code-malformed"),
        no(DivisionCode::new, "61011", "division-code-malformed"),
        no(CustomsCode::new, "110891903", "customs-code-malformed"),
        no(CustomsCode::new, "1108A19038", "customs-code-malformed"),
        no(BuyerCode::new, "", "buyer-code-malformed"),
        no(BuyerCode::new, "-b", "buyer-code-malformed"),
        no(BuyerCode::new, "b/1", "buyer-code-malformed"),
        no(BuyerCode::new, "b".repeat(41), "buyer-code-malformed"),
        no(
            DeclarationNumber::new,
            "010120260000000044001",
            "declaration-number-with-item",
            "010120260000000044"),
        no(DeclarationNumber::new, "E20260000000000044", "declaration-number-unified"),
        no(DeclarationNumber::new, "I20260000000000044", "declaration-number-unified"),
        no(DeclarationNumber::new, "0101202600000000044", "declaration-number-malformed", 19),
        no(DeclarationNumber::new, "01012026000000044", "declaration-number-malformed", 17),
        no(DeclarationNumber::new, "010120262000000044", "declaration-number-malformed", 18),
        no(DeclarationNumber::new, "010119990000000044", "declaration-number-year", "1999"),
        no(CertificateOfOriginNumber::new, "E260001", "certificate-of-origin-number-malformed"),
        no(
            CertificateOfOriginNumber::new,
            "E".repeat(26),
            "certificate-of-origin-number-malformed"),
        no(CertificateOfOriginNumber::new, "E26_0001", "certificate-of-origin-number-malformed"),
        no(BillOfLadingNumber::new, "", "bill-of-lading-number-malformed"),
        no(BillOfLadingNumber::new, "-1", "bill-of-lading-number-malformed"),
        no(BillOfLadingNumber::new, "a1", "bill-of-lading-number-malformed"),
        no(BillOfLadingNumber::new, "1".repeat(51), "bill-of-lading-number-malformed"));
  }

  private static Arguments of(Function<String, Text> made, String typed, String value) {
    return Arguments.of(made, typed, value);
  }

  private static Arguments no(
      Function<String, Text> made, String text, String code, Object... more) {
    return Arguments.of(
        made, text, code, Stream.concat(Stream.of((Object) text), Arrays.stream(more)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "01, 1, 1",
    "05, 5, 1",
    "06, 6, 2",
    "14, 14, 2",
    "15, 15, 3",
    "16, 16, 4",
    "24, 24, 4",
    "25, 25, 5",
    "28, 28, 6",
    "39, 39, 7",
    "41, 41, 8",
    "44, 44, 9",
    "47, 47, 10",
    "50, 50, 11",
    "64, 64, 12",
    "68, 68, 13",
    "71, 71, 14",
    "72, 72, 15",
    "84, 84, 16",
    "85, 85, 16",
    "86, 86, 17",
    "90, 90, 18",
    "93, 93, 19",
    "94, 94, 20",
    "97, 97, 21",
    "98, 98, 22",
    "99, 99, 22"
  })
  void aCommodityCodeBelongsToAChapterAndItsSection(String first, int chapter, int section) {
    var code = new HsCode(first + "01000000");
    assertThat(code.chapter()).isEqualTo(chapter);
    assertThat(code.section()).isEqualTo(section);
  }

  @Test
  void aBankIsOfTheCountryThatItsCodeNames() {
    assertThat(new Bic("DEUTDEFF").isOf(new CountryCode("DEU"))).isTrue();
    assertThat(new Bic("DEUTDEFF").isOf(new CountryCode("FRA"))).isFalse();
    assertThat(new Bic("NCBVXKPR").isOf(new CountryCode("DEU"))).isFalse();
  }

  @Test
  void aBankOrABranchOfIt() {
    assertThat(new Bic("DEUTDEFF").isHeadOffice()).isTrue();
    assertThat(new Bic("DEUTDEFFXXX").isHeadOffice()).isTrue();
    assertThat(new Bic("DEUTDEFF500").isHeadOffice()).isFalse();
  }

  @Test
  void aDivisionLiesInItsCityAndItsProvince() {
    var shaanxi = new DivisionCode("610000");
    var xian = new DivisionCode("610100");
    var yanta = new DivisionCode("610113");
    assertThat(shaanxi.isProvince()).isTrue();
    assertThat(shaanxi.isCity()).isFalse();
    assertThat(xian.isProvince()).isFalse();
    assertThat(xian.isCity()).isTrue();
    assertThat(yanta.isCity()).isFalse();
    assertThat(yanta.isIn(xian)).isTrue();
    assertThat(yanta.isIn(shaanxi)).isTrue();
    assertThat(xian.isIn(shaanxi)).isTrue();
    assertThat(yanta.isIn(new DivisionCode("610200"))).isFalse();
    assertThat(yanta.isIn(new DivisionCode("620000"))).isFalse();
    assertThat(yanta.isIn(new DivisionCode("610112"))).isFalse();
    assertThat(new DivisionCode("441900").isIn(new DivisionCode("441900"))).isTrue();
  }
}
