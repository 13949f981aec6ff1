package cn.portcover.domain.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import cn.portcover.domain.payment.InvoiceType;
import cn.portcover.domain.payment.PremiumInvoice;
import cn.portcover.domain.reference.HsSection;
import cn.portcover.domain.reference.TransportMode;
import cn.portcover.domain.trade.BillOfLadingNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CargoRulesTest {
  private static final OpenCover COVER = SomeOpenCovers.signed();

  private static List<String> gaps(CargoForm form) {
    return gaps(form, COVER);
  }

  private static List<String> gaps(CargoForm form, OpenCover cover) {
    return CargoRules.gaps(form, cover).stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  private static CargoTransport transport(
      @Nullable String invoice,
      @Nullable String bill,
      LocalDate departure,
      LocalDate arrival,
      boolean letterOfCredit,
      @Nullable String letterOfCreditNumber) {
    CargoTransport right = SomeCargo.transport();
    return new CargoTransport(
        invoice,
        bill == null ? null : new BillOfLadingNumber(bill),
        right.mode(),
        right.voyage(),
        null,
        null,
        true,
        departure,
        arrival,
        CargoPlace.EMPTY,
        right.portOfLoading(),
        CargoPlace.EMPTY,
        right.portOfDestination(),
        null,
        letterOfCredit,
        letterOfCreditNumber,
        right.claimPayableAt());
  }

  private static CargoTransport on(LocalDate departure, LocalDate arrival) {
    return transport("I-1", null, departure, arrival, false, null);
  }

  private static CargoTransport by(String mode) {
    CargoTransport right = SomeCargo.transport();
    return new CargoTransport(
        right.invoiceNumber(),
        null,
        new TransportMode(mode),
        right.voyage(),
        null,
        null,
        false,
        right.departureOn(),
        right.arrivalOn(),
        right.from(),
        right.portOfLoading(),
        right.to(),
        right.portOfDestination(),
        null,
        false,
        null,
        right.claimPayableAt());
  }

  @Test
  void nothingIsMissing() {
    assertThat(gaps(SomeCargo.form())).isEmpty();
  }

  @Test
  void everyGapIsToldAtOnce() {
    assertThat(gaps(CargoForm.EMPTY))
        .containsExactly(
            "/goods/section required",
            "/goods/detail required",
            "/goods/packaging required",
            "/goods/marks required",
            "/invoice/type required",
            "/invoice/title required",
            "/invoice/taxNumber required",
            "/invoice/address required",
            "/invoice/email required",
            "/invoice/phone required",
            "/transport/invoiceNumber invoice-or-bill-needed",
            "/transport/billOfLadingNumber invoice-or-bill-needed",
            "/transport/voyage required",
            "/transport/departureOn required",
            "/transport/arrivalOn required",
            "/transport/portOfLoading/name required",
            "/transport/portOfLoading/description required",
            "/transport/portOfDestination/name required",
            "/transport/portOfDestination/description required",
            "/transport/claimPayableAt required",
            "/insurance/invoiceAmount required",
            "/insurance/ratePermille required",
            "/insurance/coverCode cover-needed");
  }

  @Test
  void whoNeedsNoInvoiceNeedNotSayWhomItIsFor() {
    PremiumInvoice none =
        new PremiumInvoice(InvoiceType.NOT_NEEDED, null, null, null, null, null, null, null);
    PremiumInvoice paper =
        new PremiumInvoice(InvoiceType.PAPER, null, null, null, null, null, null, null);

    assertThat(gaps(SomeCargo.with(none))).isEmpty();
    assertThat(gaps(SomeCargo.with(paper))).hasSize(5);
  }

  @Test
  void theInvoicesNumberOrTheBillsIsEnough() {
    LocalDate departure = LocalDate.of(2026, 12, 1);

    assertThat(gaps(SomeCargo.with(transport("I", null, departure, departure, false, null))))
        .isEmpty();
    assertThat(gaps(SomeCargo.with(transport(null, "B1", departure, departure, false, null))))
        .isEmpty();
    assertThat(gaps(SomeCargo.with(transport(null, null, departure, departure, false, null))))
        .containsExactly(
            "/transport/invoiceNumber invoice-or-bill-needed",
            "/transport/billOfLadingNumber invoice-or-bill-needed");
  }

  @Test
  void itDoesNotArriveBeforeItDeparts() {
    LocalDate departure = LocalDate.of(2026, 12, 1);

    assertThat(gaps(SomeCargo.with(on(departure, departure)))).isEmpty();
    assertThat(gaps(SomeCargo.with(on(departure, departure.minusDays(1)))))
        .containsExactly("/transport/arrivalOn arrival-before-departure");
  }

  @Test
  void aLetterOfCreditThatIsUsedHasANumber() {
    LocalDate departure = LocalDate.of(2026, 12, 1);

    assertThat(gaps(SomeCargo.with(transport("I", null, departure, departure, true, null))))
        .containsExactly("/transport/letterOfCreditNumber letter-of-credit-number-needed");
    assertThat(gaps(SomeCargo.with(transport("I", null, departure, departure, true, "LC"))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anotherCoverIsSaidInWords(AdditionalCover cover) {
    CargoInsurance silent = additional(cover, null);

    assertThat(gaps(SomeCargo.with(silent)))
        .isEqualTo(
            cover == AdditionalCover.OTHER
                ? List.of("/insurance/otherCover other-cover-missing")
                : List.of());
    assertThat(gaps(SomeCargo.with(additional(cover, "钩损险")))).isEmpty();
  }

  private static CargoInsurance additional(AdditionalCover cover, @Nullable String words) {
    CargoInsurance right = SomeCargo.insurance();
    return new CargoInsurance(
        right.coverCode(),
        right.coverName(),
        right.invoiceAmount(),
        right.markupPercent(),
        right.ratePermille(),
        List.of(cover, cover),
        words);
  }

  @Test
  void additionalCoversAreEachChosenOnce() {
    assertThat(additional(AdditionalCover.WAR, null).additionalCovers())
        .containsExactly(AdditionalCover.WAR);
  }

  @Test
  void theOpenCoverIsValidOnTheDayOfDeparture() {
    assertThat(gaps(SomeCargo.with(on(SomeOpenCovers.TO, SomeOpenCovers.TO)))).isEmpty();
    assertThat(
            gaps(SomeCargo.with(on(SomeOpenCovers.TO.plusDays(1), SomeOpenCovers.TO.plusDays(9)))))
        .containsExactly("/transport/departureOn open-cover-not-valid-on");
    assertThat(gaps(SomeCargo.form(), COVER.end(SomeOpenCovers.ENDING)))
        .containsExactly("/transport/departureOn open-cover-not-valid-on");
  }

  @Test
  void theGoodsAndTheModeAreCovered() {
    CargoGoods shoes = new CargoGoods(new HsSection("12"), "鞋", "22", null, null, "N/M");

    assertThat(gaps(SomeCargo.with(shoes))).containsExactly("/goods/section goods-not-covered");
    assertThat(gaps(SomeCargo.with(by("5"))))
        .containsExactly("/transport/mode transport-mode-not-covered");
    assertThat(gaps(SomeCargo.with(by("2")))).isEmpty();
  }

  private static List<String> insured(@Nullable String cover, String amount, String rate) {
    String[] parts = amount.split(" ", -1);
    return gaps(SomeCargo.with(SomeCargo.insurance(cover, Money.of(parts[1], parts[0]), rate)));
  }

  @Test
  void theAmountsAreWithinItsLimitsAndInItsCurrency() {
    // With ten percent more: exactly the limit.
    assertThat(insured("ALL_RISKS", "CNY 18181818.18", "0.8")).isEmpty();
    assertThat(insured("ALL_RISKS", "CNY 18181818.19", "0.8"))
        .containsExactly("/insurance/invoiceAmount/amount amount-over-the-open-cover");
    assertThat(insured("ALL_RISKS", "USD 1000", "0.8"))
        .containsExactly("/insurance/invoiceAmount/currency currency-of-the-open-cover");
  }

  @Test
  void theAnnualLimitIsOneTooAndNoLimitLimitsNothing() {
    OpenCover annual = limited(null, Money.of("1000", "CNY"));
    OpenCover both = limited(Money.of("2000", "CNY"), Money.of("1000", "CNY"));
    OpenCover none = limited(null, null);

    assertThat(gaps(SomeCargo.form(), annual))
        .containsExactly("/insurance/invoiceAmount/amount amount-over-the-open-cover");
    assertThat(gaps(SomeCargo.form(), both)).hasSize(2);
    assertThat(gaps(SomeCargo.form(), none)).isEmpty();
    OpenCover dollars = limited(Money.of("1", "USD"), Money.of("1", "USD"));
    assertThat(gaps(SomeCargo.form(), dollars))
        .as("told once")
        .containsExactly("/insurance/invoiceAmount/currency currency-of-the-open-cover");
  }

  private static OpenCover limited(@Nullable Money perConveyance, @Nullable Money annual) {
    OpenCoverTerms terms = SomeOpenCovers.terms("YB-1");
    return OpenCover.signed(
        new OpenCoverTerms(
            terms.number(),
            terms.insurer(),
            terms.insurerName(),
            terms.company(),
            terms.product(),
            terms.period(),
            SomeOpenCovers.header(perConveyance, annual, List.of()),
            terms.specialClauses(),
            terms.covers(),
            terms.goodsClasses()),
        SomeOpenCovers.NOW);
  }

  @Test
  void theRateIsTheCoversUnlessTheGoodsHaveOneOfTheirOwn() {
    OpenCover several =
        OpenCover.signed(
            SomeOpenCovers.terms(
                "YB-2",
                List.of(
                    SomeOpenCovers.cover("FIRST", "0.5"), SomeOpenCovers.cover("SECOND", "0.9")),
                List.of(SomeOpenCovers.goods("16", null))),
            SomeOpenCovers.NOW);
    OpenCover own =
        OpenCover.signed(
            SomeOpenCovers.terms(
                "YB-3",
                List.of(SomeOpenCovers.cover("FIRST", "0.5")),
                List.of(SomeOpenCovers.goods("16", "0.70"))),
            SomeOpenCovers.NOW);

    String needed = "/insurance/coverCode cover-needed [FIRST, SECOND]";
    assertThat(rated(several, null, "0.50")).containsExactly(needed);
    assertThat(rated(several, null, "0.9")).containsExactly(needed);
    assertThat(rated(several, null, "0.7"))
        .containsExactly(needed, "/insurance/ratePermille rate-differs-from-open-cover [0.5, 0.9]");
    assertThat(rated(several, "SECOND", "0.9")).isEmpty();
    assertThat(rated(several, "SECOND", "0.5"))
        .containsExactly("/insurance/ratePermille rate-differs-from-open-cover [0.9]");
    assertThat(rated(several, "THIRD", "0.1"))
        .as("of a cover that there is not, the rate is not known")
        .containsExactly("/insurance/coverCode cover-not-of-open-cover [THIRD, FIRST, SECOND]");
    assertThat(rated(own, "FIRST", "0.7")).isEmpty();
    assertThat(rated(own, "FIRST", "0.5"))
        .containsExactly("/insurance/ratePermille rate-differs-from-open-cover [0.70]");
    OpenCover two =
        OpenCover.signed(
            SomeOpenCovers.terms(
                "YB-4",
                List.of(SomeOpenCovers.cover("FIRST", "0.5")),
                List.of(SomeOpenCovers.goods("16", "0.7"), SomeOpenCovers.goods("16", null))),
            SomeOpenCovers.NOW);
    assertThat(rated(two, "FIRST", "0.7")).isEmpty();
    assertThat(rated(two, "FIRST", "0.5")).isEmpty();
    assertThat(rated(two, "FIRST", "0.9"))
        .containsExactly("/insurance/ratePermille rate-differs-from-open-cover [0.7, 0.5]");
  }

  private static @Nullable String meant(
      OpenCoverTerms terms, @Nullable String code, @Nullable String rate) {
    CargoInsurance insurance =
        SomeCargo.with(SomeCargo.insurance(code, null, rate)).under(terms).insurance();
    return insurance.coverName() == null
        ? insurance.coverCode()
        : insurance.coverCode() + " " + insurance.coverName();
  }

  @Test
  void theCoverThatIsMeantIsFilledInWithItsName() {
    OpenCoverTerms one = SomeOpenCovers.terms("YB-5");
    OpenCoverTerms several =
        SomeOpenCovers.terms(
            "YB-6",
            List.of(
                SomeOpenCovers.cover("FIRST", "0.5"),
                SomeOpenCovers.cover("SECOND", "0.9"),
                SomeOpenCovers.cover("THIRD", "0.9")),
            List.of(SomeOpenCovers.goods("16", null), SomeOpenCovers.goods("16", "0.7")));

    assertThat(meant(one, null, null)).isEqualTo("ALL_RISKS 一切险");
    assertThat(meant(one, null, "0.1")).as("there is no other").isEqualTo("ALL_RISKS 一切险");
    assertThat(meant(one, "ALL_RISKS", "0.8")).isEqualTo("ALL_RISKS 一切险");
    assertThat(meant(one, "FPA", "0.8")).as("unknown, told later").isEqualTo("FPA");
    assertThat(meant(several, "THIRD", "0.5")).isEqualTo("THIRD 一切险");
    assertThat(meant(several, null, "0.50")).as("by its rate").isEqualTo("FIRST 一切险");
    assertThat(meant(several, null, "0.9")).as("of two").isNull();
    assertThat(meant(several, null, "0.7")).as("the goods' own rate, of any").isNull();
    assertThat(meant(several, null, "0.1")).isNull();
    assertThat(meant(several, null, null)).isNull();
    CargoForm form = SomeCargo.form().under(one);
    assertThat(form.goods()).isEqualTo(SomeCargo.goods());
    assertThat(form.invoice()).isEqualTo(SomeCargo.invoice());
    assertThat(form.transport()).isEqualTo(SomeCargo.transport());
    assertThat(form.specialClauses()).isEqualTo(SomeCargo.form().specialClauses());
    assertThat(form.insurance().invoiceAmount()).isEqualTo(Money.of("500000", "CNY"));
    assertThat(form.insurance().markupPercent()).isEqualTo(BigDecimal.TEN);
    assertThat(form.insurance().ratePermille()).isEqualTo(new BigDecimal("0.8"));
    assertThat(form.insurance().additionalCovers()).hasSize(2);
  }

  private static List<String> rated(OpenCover cover, @Nullable String code, String rate) {
    return CargoRules.gaps(
            SomeCargo.with(SomeCargo.insurance(code, Money.of("1000", "CNY"), rate)), cover)
        .stream()
        .map(error -> error.pointer() + " " + error.code() + " " + error.arguments())
        .toList();
  }

  @Test
  void aDraftHoldsWhatIsWellFormed() {
    assertThat(CargoForm.EMPTY.problems()).isEmpty();
    assertThat(SomeCargo.form().problems()).isEmpty();
    List<SpecialClause> clauses =
        java.util.Collections.nCopies(CargoForm.MOST_CLAUSES, new SpecialClause("名称", "内容"));
    assertThat(clauses(clauses)).isEmpty();
    List<SpecialClause> more = new java.util.ArrayList<>(clauses);
    more.add(new SpecialClause("多", "多"));
    assertThat(clauses(more)).containsExactly("/specialClauses clauses-too-many");
    CargoInsurance wrong =
        new CargoInsurance(
            null,
            null,
            Money.of("0", "CNY"),
            new BigDecimal("101"),
            BigDecimal.ZERO,
            List.of(),
            null);
    assertThat(problems(SomeCargo.with(wrong)))
        .containsExactly(
            "/insurance/invoiceAmount/amount money-not-positive",
            "/insurance/markupPercent markup-out-of-range",
            "/insurance/ratePermille permille-out-of-range");
    CargoInsurance withoutAmount =
        new CargoInsurance(null, null, null, new BigDecimal("-1"), null, List.of(), null);
    assertThat(problems(SomeCargo.with(withoutAmount)))
        .containsExactly("/insurance/markupPercent markup-out-of-range");
  }

  private static List<String> clauses(List<SpecialClause> clauses) {
    return problems(
        new CargoForm(
            CargoGoods.EMPTY,
            PremiumInvoice.EMPTY,
            CargoTransport.EMPTY,
            CargoInsurance.EMPTY,
            clauses));
  }

  private static List<String> problems(CargoForm form) {
    return form.problems().stream().map(CargoRulesTest::told).toList();
  }

  private static String told(FieldError error) {
    return error.pointer() + " " + error.code();
  }

  @Test
  void whatIsComputedNeedsAmountAndRate() {
    assertThat(SomeCargo.insurance().estimate())
        .map(CargoPremium::premium)
        .contains(Money.of("440.00", "CNY"));
    assertThat(SomeCargo.insurance(null, null, "0.8").estimate()).isEmpty();
    assertThat(SomeCargo.insurance(null, Money.of("1", "CNY"), null).estimate()).isEmpty();
  }
}
