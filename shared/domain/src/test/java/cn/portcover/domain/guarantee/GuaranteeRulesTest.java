package cn.portcover.domain.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import cn.portcover.domain.payment.InvoiceType;
import cn.portcover.domain.payment.PremiumInvoice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuaranteeRulesTest {
  private static final LimitTerms LIMIT =
      limit(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  private static LimitTerms limit(LocalDate from, @Nullable LocalDate to) {
    return new LimitTerms(new BigDecimal("2.30"), from, to, SomeGuarantees.NOW);
  }

  private static List<String> gaps(GuaranteeForm form) {
    return gaps(form, LIMIT);
  }

  private static List<String> gaps(GuaranteeForm form, LimitTerms limit) {
    return GuaranteeRules.gaps(form, limit, SomeGuarantees.TODAY).stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  private static GuaranteeForm of(@Nullable String declaration, @Nullable String contract) {
    return SomeGuarantees.form(
        declaration,
        contract,
        SomeGuarantees.duties(),
        SomeGuarantees.PERIOD,
        SomeGuarantees.invoice());
  }

  private static GuaranteeForm of(Duty... duties) {
    return SomeGuarantees.form(
        null, "HT-1", List.of(duties), SomeGuarantees.PERIOD, SomeGuarantees.invoice());
  }

  private static GuaranteeForm of(LocalDate from, LocalDate to) {
    return SomeGuarantees.form(
        null, "HT-1", SomeGuarantees.duties(), new CoverPeriod(from, to), SomeGuarantees.invoice());
  }

  private static Duty duty(String amount, String currency) {
    return new Duty(DutyKind.IMPORT_DUTY, Money.of(amount, currency));
  }

  @Test
  void nothingIsMissing() {
    assertThat(gaps(SomeGuarantees.form())).isEmpty();
    assertThat(gaps(of(null, "HT-1"))).as("the contract alone").isEmpty();
    assertThat(gaps(of("010020261000000044", null))).as("the declaration alone").isEmpty();
  }

  @Test
  void theImportIsNamedByItsDeclarationOrItsContract() {
    assertThat(gaps(of((String) null, null)))
        .containsExactly(
            "/form/declarationNumber declaration-or-contract-needed",
            "/form/contractNumber declaration-or-contract-needed");
    assertThat(gaps(of("010020260000000044", "HT-1")))
        .containsExactly("/form/declarationNumber declaration-number-export");
    assertThat(gaps(of("010020271000000044", "HT-1")))
        .containsExactly("/form/declarationNumber declaration-number-year");
    assertThat(gaps(of("010020251000000044", null))).as("of last year").isEmpty();
  }

  @Test
  void eachDutyIsNamedOnceAndAboveZero() {
    assertThat(gaps(of(new Duty[0]))).containsExactly("/form/duties required");
    assertThat(gaps(of(duty("0.00", "CNY"))))
        .containsExactly("/form/duties/0/amount/amount money-not-positive");
    assertThat(gaps(of(duty("-1.00", "CNY"))))
        .containsExactly("/form/duties/0/amount/amount money-not-positive");
    assertThat(gaps(of(duty("0.01", "CNY")))).isEmpty();
    assertThat(gaps(of(duty("1.00", "USD"))))
        .containsExactly("/form/duties/0/amount/currency currency-must-be-cny");
    assertThat(gaps(of(duty("1.00", "CNY"), duty("2.00", "CNY"))))
        .containsExactly("/form/duties/1/kind duty-listed-twice");
  }

  @Test
  void allDutiesTogetherCanStillBeReckonedWith() {
    String most = "9".repeat(17) + ".99";
    List<Duty> all =
        Stream.of(DutyKind.values()).map(kind -> new Duty(kind, Money.of(most, "CNY"))).toList();
    GuaranteeForm form =
        SomeGuarantees.form(null, "HT-1", all, SomeGuarantees.PERIOD, SomeGuarantees.invoice());

    assertThat(all).hasSize(GuaranteeForm.MOST_DUTIES);
    assertThat(gaps(form)).isEmpty();
    assertThat(form.guaranteedAmount()).isEqualTo(Money.of("799999999999999999.92", "CNY"));
    assertThat(gaps(of(duty("1" + "0".repeat(17) + ".00", "CNY"))))
        .containsExactly("/form/duties/0/amount/amount money-out-of-range");
    List<Duty> tooMany = new ArrayList<>(all);
    tooMany.add(duty("1.00", "CNY"));
    assertThat(gaps(of(tooMany.toArray(Duty[]::new))))
        .containsExactly("/form/duties list-too-long");
  }

  @Test
  void thePeriodIsToComeAndNotTooLong() {
    LocalDate today = SomeGuarantees.TODAY;

    assertThat(gaps(of(today, today))).isEmpty();
    assertThat(gaps(of(today.minusDays(1), today)))
        .containsExactly("/form/period/from guarantee-in-the-past");
    assertThat(gaps(of(today, today.plusYears(6).minusDays(1)))).isEmpty();
    assertThat(gaps(of(today, today.plusYears(6))))
        .containsExactly("/form/period/to guarantee-too-long");
  }

  @Test
  void thePeriodBeginsWhileTheLimitIsInEffect() {
    LocalDate first = LocalDate.of(2026, 12, 1);
    LocalDate last = LocalDate.of(2026, 12, 10);
    LocalDate end = LocalDate.of(2027, 1, 31);

    assertThat(gaps(of(first, end), limit(first, last))).isEmpty();
    assertThat(gaps(of(last, end), limit(first, last))).isEmpty();
    assertThat(gaps(of(first.minusDays(1), end), limit(first, last)))
        .containsExactly("/form/period/from guarantee-before-limit");
    assertThat(gaps(of(last.plusDays(1), end), limit(first, last)))
        .containsExactly("/form/period/from guarantee-after-limit");
    assertThat(gaps(of(last.plusDays(1), end), limit(first, null))).isEmpty();
  }

  @Test
  void everythingIsSaidAtOnceAndWithWhatIsRight() {
    LocalDate past = SomeGuarantees.TODAY.minusDays(2);
    GuaranteeForm form =
        SomeGuarantees.form(
            null, null, List.of(), new CoverPeriod(past, past.plusYears(7)), PremiumInvoice.EMPTY);

    List<FieldError> gaps =
        GuaranteeRules.gaps(form, limit(SomeGuarantees.TODAY, null), SomeGuarantees.TODAY);

    assertThat(gaps)
        .contains(
            FieldError.at("/form/period/from", "guarantee-in-the-past", SomeGuarantees.TODAY),
            FieldError.at("/form/period/from", "guarantee-before-limit", SomeGuarantees.TODAY),
            FieldError.at("/form/period/to", "guarantee-too-long", 6));
    assertThat(gaps)
        .extracting(FieldError::pointer)
        .containsExactly(
            "/form/declarationNumber",
            "/form/contractNumber",
            "/form/duties",
            "/form/period/from",
            "/form/period/to",
            "/form/invoice/type",
            "/form/invoice/title",
            "/form/invoice/taxNumber",
            "/form/invoice/address",
            "/form/invoice/email",
            "/form/invoice/phone",
            "/form/period/from");
  }

  @Test
  void whoeverNeedsNoInvoiceNeedNotSayWhomItIsFor() {
    PremiumInvoice none =
        new PremiumInvoice(InvoiceType.NOT_NEEDED, null, null, null, null, null, null, null);

    assertThat(
            gaps(
                SomeGuarantees.form(
                    null, "HT-1", SomeGuarantees.duties(), SomeGuarantees.PERIOD, none)))
        .isEmpty();
  }
}
