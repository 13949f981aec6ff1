package cn.portcover.messaging.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class MessageRecordsTest {
  private static final Uscc USCC = new Uscc("91110107569535667U");
  private static final LocalDate DAY = LocalDate.parse("2026-12-01");

  @Test
  void periodsDoNotEndBeforeTheyBegin() {
    assertThat(new InsuredPeriod(DAY, DAY)).isNotNull();
    assertCode(() -> new InsuredPeriod(DAY, DAY.minusDays(1)), "period-reversed");
    assertThat(issued(DAY, DAY, "80")).isNotNull();
    assertCode(() -> issued(DAY, DAY.minusDays(1), "80"), "period-reversed");
    Instant opened = Instant.parse("2026-11-21T08:00:00Z");
    var hash = Sha256.of(new byte[0]);
    assertThat(new FormReading(hash, opened, opened)).isNotNull();
    assertCode(() -> new FormReading(hash, opened, opened.minusNanos(1)), "reading-reversed");
  }

  @Test
  void aShareIsOverNothingAndAtMostAll() {
    assertThat(issued(DAY, DAY, "100.0").coverRatioPercent()).isEqualByComparingTo("100");
    assertThat(issued(DAY, DAY, "0.01").coverRatioPercent()).isEqualByComparingTo("0.01");
    for (String percent : new String[] {"0", "-80", "100.01", "1e99"}) {
      assertCode(() -> issued(DAY, DAY, percent), "percent-out-of-range");
    }
  }

  @Test
  void deadlinesAreSensible() {
    assertThat(deadlines("P10D")).isNotNull();
    assertThat(deadlines("P4M")).isNotNull();
    assertThat(deadlines("P0D")).isNotNull();
    for (String period : new String[] {"P-1D", "P1M-1D", "P11Y", "P3661D", "P999999999Y"}) {
      assertCode(() -> deadlines(period), "period-out-of-range");
    }
  }

  @Test
  void moneyHasItsCurrencysDecimals() {
    assertThat(money("1234.50", "USD")).hasToString("1234.50 USD");
    assertThat(money("1235", "JPY")).hasToString("1235 JPY");
    assertCode(() -> money("1234.5", "USD"), "money-scale");
    assertCode(() -> money("1235.00", "JPY"), "money-scale");
    assertCode(() -> money("1", "XXX"), "money-scale");
    assertCode(() -> money("1e3", "JPY"), "money-scale");
  }

  @Test
  void listsCannotBeChangedAfterwards() {
    List<Reason> reasons = new ArrayList<>(List.of(new Reason("R1", "额度不足")));
    var decided = new ApplicationDecided("offer-7", Decision.REJECTED, reasons, null);
    reasons.clear();
    assertThat(decided.reasons()).hasSize(1);
    assertThat(new ApplicationDecided("offer-7", Decision.APPROVED, null, null).reasons()).isNull();
  }

  private static PolicyIssued issued(LocalDate from, LocalDate to, String percent) {
    return new PolicyIssued(
        "P-1",
        "offer-7",
        new Company(USCC, "示例进出口有限公司", USCC.organisationCode()),
        Product.SME_CREDIT,
        "信保易保单",
        from,
        to,
        new BigDecimal(percent),
        money("150000.00", "USD"),
        null,
        deadlines("P10D"),
        List.of(),
        List.of(),
        money("1000.00", "CNY"));
  }

  private static Deadlines deadlines(String reportWithin) {
    return new Deadlines(
        Period.parse(reportWithin),
        Period.parse("P4M"),
        Period.parse("P4M"),
        DeadlineCalendar.WORKING_DAYS);
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  private static void assertCode(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOf(Malformed.class)
        .extracting(e -> ((Malformed) e).code())
        .isEqualTo(code);
  }
}
