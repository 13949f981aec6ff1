package cn.portcover.domain.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuyerDetailsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static List<FieldError> problems(Consumer<SomeBuyers.Draft> otherwise) {
    var draft = new SomeBuyers.Draft();
    otherwise.accept(draft);
    return draft.details().problems("/buyer", TODAY);
  }

  @ParameterizedTest
  @MethodSource("right")
  void whatABuyerMayBe(Consumer<SomeBuyers.Draft> otherwise) {
    assertThat(problems(otherwise)).isEmpty();
  }

  static Stream<Consumer<SomeBuyers.Draft>> right() {
    return Stream.of(
        d -> {},
        d -> d.name = "Müller & Söhne GmbH",
        d -> d.address = "1 Rue\nde l'Église",
        d -> d.founded = TODAY,
        d -> d.year = 2026,
        d -> d.year = 1500,
        d -> d.assets = new BigDecimal("-5000000.00"),
        d -> d.sales = BigDecimal.ZERO,
        d -> d.website = "www.acme.example",
        d -> d.website = "https://acme.example:8443/about?x=1",
        d -> d.phone = "+1 (617) 555-0100",
        d -> d.fax = "0049.40/123",
        d -> d.listed = false,
        d -> {
          d.listed = true;
          d.stock = "NYSE:ACM";
        });
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatABuyerCannotBeIsNamedAtItsField(Consumer<SomeBuyers.Draft> otherwise, FieldError error) {
    assertThat(problems(otherwise)).containsExactly(error);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        no(d -> d.name = "阿克米贸易", "/buyer/englishName", "english-expected"),
        no(d -> d.name = "123 456", "/buyer/englishName", "english-expected"),
        no(d -> d.address = "波士顿 5 Main Street", "/buyer/englishAddress", "english-expected"),
        no(
            d -> d.founded = TODAY.plusDays(1),
            "/buyer/foundedOn",
            "date-in-future",
            TODAY.plusDays(1)),
        no(d -> d.year = 2027, "/buyer/registrationYear", "year-out-of-range", 1500, 2026),
        no(d -> d.year = 1499, "/buyer/registrationYear", "year-out-of-range", 1500, 2026),
        no(d -> d.sales = new BigDecimal("-0.01"), "/buyer/annualSales", "amount-negative"),
        no(d -> d.website = "javascript:alert(1)", "/buyer/website", "website-malformed"),
        no(d -> d.website = "acme", "/buyer/website", "website-malformed"),
        no(d -> d.phone = "call me", "/buyer/phone", "foreign-phone-malformed"),
        no(d -> d.fax = "12", "/buyer/fax", "foreign-phone-malformed"),
        no(d -> d.stock = "ACM", "/buyer/stockCode", "stock-code-of-unlisted"),
        no(
            d -> {
              d.stock = "ACM";
              d.listed = false;
            },
            "/buyer/stockCode",
            "stock-code-of-unlisted"));
  }

  private static Arguments no(
      Consumer<SomeBuyers.Draft> otherwise, String pointer, String code, Object... arguments) {
    return Arguments.of(otherwise, FieldError.at(pointer, code, arguments));
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    assertThat(
            problems(
                d -> {
                  d.name = "一";
                  d.address = "二";
                  d.website = "三";
                }))
        .hasSize(3);
  }
}
