package cn.portcover.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.reference.DivisionCode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnquiryFormTest {
  private static DivisionChain chain(String province, String city, String district) {
    return new DivisionChain(
        new DivisionCode(province), new DivisionCode(city), new DivisionCode(district));
  }

  @ParameterizedTest
  @CsvSource({
    "610000, 610100, 610113",
    "110000, 110100, 110105",
    "440000, 441900, 441900",
    "460000, 469000, 469001",
    "810000, 810000, 810000"
  })
  void eachDivisionLiesInTheOneBefore(String province, String city, String district) {
    assertThat(chain(province, city, district).district().value()).isEqualTo(district);
  }

  @ParameterizedTest
  @CsvSource({
    "610100, 610100, 610113, /province, division-not-province",
    "610113, 610100, 610113, /province, division-not-province",
    "610000, 110100, 110105, /city, division-not-in",
    "610000, 610113, 610113, /city, division-not-city",
    "610000, 610100, 610302, /district, division-not-in",
    "610000, 610100, 110105, /district, division-not-in"
  })
  void aBrokenChainIsNamedWhereItBreaks(
      String province, String city, String district, String place, String code) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> chain(province, city, district))
        .satisfies(m -> assertThat(m.place() + " " + m.code()).isEqualTo(place + " " + code))
        .satisfies(m -> assertThat(m.arguments()).isNotEmpty());
  }

  @Test
  void theAddressIsTheChainWithNames() {
    assertThat(SomeEnquiries.address("雁塔区").chain()).isEqualTo(chain("610000", "610100", "610113"));
  }

  @Test
  void anotherNeedIsToldInWords() {
    assertThat(EnquiryNeed.USUAL.chosen()).isEqualTo(EnquirySubject.INSURE);
    assertThat(new EnquiryNeed(null, null).chosen()).isEqualTo(EnquirySubject.INSURE);
    assertThat(new EnquiryNeed(EnquirySubject.BUYER_CREDIT, null).chosen())
        .isEqualTo(EnquirySubject.BUYER_CREDIT);
    assertThat(new EnquiryNeed(EnquirySubject.OTHER, "融资").otherNeed()).isEqualTo("融资");
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new EnquiryNeed(EnquirySubject.OTHER, null))
        .satisfies(m -> assertThat(m.place()).isEqualTo("/otherNeed"))
        .satisfies(m -> assertThat(m.code()).isEqualTo("other-need-missing"));
  }

  @Test
  void aSerialIsTheYearAndFifteenDigits() {
    assertThat(EnquirySerial.of(2026, 585)).hasToString("2026000000000000585");
    assertThat(EnquirySerial.of(2026, EnquirySerial.DRAWN_BELOW - 1))
        .hasToString("2026999999999999999");
    assertThat(EnquirySerial.of(2026, 0).value()).hasSize(19);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "201900000000000058", "20190000000000005850", "0019000000000000585"})
  void anotherTextIsNoSerial(String text) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new EnquirySerial(text))
        .satisfies(m -> assertThat(m.code()).isEqualTo("enquiry-serial-malformed"));
  }

  @Test
  void eachSubjectIsNamedAsInTheManual() {
    assertThat(Arrays.stream(EnquirySubject.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("我要投保", "我要调查买方资信", "我有其他需求");
    assertThat(Arrays.stream(EnquirySubject.values()).map(s -> s.label(Language.EN)))
        .allMatch(label -> label.startsWith("I want"));
  }
}
