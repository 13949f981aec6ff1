package cn.portcover.domain.claim;

import static cn.portcover.domain.claim.SomeClaims.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Deadlines;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotYetEffective;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.PolicyTerms;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.domain.policy.SomePolicies;
import cn.portcover.domain.reference.Bic;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.LossCause;
import cn.portcover.domain.reference.PaymentMethod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimRulesTest {
  private static final Buyer NORDLICHT =
      new Buyer(
          new CounterpartyId("sinosure"),
          new BuyerCode("DE00017"),
          "Nordlicht Handels AG",
          null,
          new CountryCode("DEU"),
          null,
          null,
          BuyerStatus.ACTIVE);
  private static final ClaimForm FORM = SomeClaims.form();
  private static final Policy POLICY = SomePolicies.awaitingAcknowledgement();

  private static List<String> gaps(Claim claim) {
    return ClaimRules.gaps(claim, STARTED).stream().map(e -> e.pointer() + " " + e.code()).toList();
  }

  private static Claim with(ClaimForm form) {
    return SomeClaims.complete().save(form);
  }

  private static Claim paidBy(ClaimForm form, PaymentMethod... methods) {
    Claim claim = SomeClaims.draft().save(form);
    for (PaymentMethod method : methods) {
      claim = claim.addShipments(List.of(SomeClaims.row("I", method)), STARTED).claim();
    }
    return claim;
  }

  private static ClaimForm banks(BankDetails issuing, BankDetails confirming) {
    return form(FORM.lossCause(), issuing, confirming, FORM.caseFacts(), Financing.NONE, null);
  }

  private static ClaimForm form(
      @Nullable LossCause cause,
      BankDetails issuing,
      BankDetails confirming,
      CaseFacts facts,
      Financing financing,
      @Nullable LocalDate lossOn) {
    return new ClaimForm(
        FORM.buyer(),
        issuing,
        confirming,
        facts,
        financing,
        cause,
        lossOn,
        FORM.lossDescription(),
        FORM.caseStatement(),
        FORM.mitigation());
  }

  @Test
  void aCompleteClaimHasNone() {
    assertThat(gaps(SomeClaims.complete())).isEmpty();
  }

  @Test
  void anEmptyDraftIsToldOfAllAtOnce() {
    assertThat(gaps(SomeClaims.draft()))
        .containsExactly(
            "/buyer required",
            "/caseFacts/collectionEntrusted required",
            "/caseFacts/tradeFinanceObtained required",
            "/caseFacts/claimRightAssigned required",
            "/caseFacts/indemnityAssigned required",
            "/caseFacts/paymentDemandedFromBank required",
            "/caseFacts/receivablesAssigned required",
            "/lossCause required",
            "/lossDescription required",
            "/caseStatement required",
            "/mitigation required",
            "/shipments shipments-missing");
  }

  @Test
  void aBankThatIsBegunIsGivenWhole() {
    BankDetails begun = new BankDetails(new Bic("DEUTDEFF"), null, null, null);
    assertThat(gaps(with(banks(begun, BankDetails.NONE))))
        .containsExactly(
            "/issuingBank/englishName bank-incomplete",
            "/issuingBank/country bank-incomplete",
            "/issuingBank/englishAddress bank-incomplete");
    BankDetails noCode = new BankDetails(null, null, null, "Taunusanlage 12");
    assertThat(gaps(with(banks(BankDetails.NONE, noCode))))
        .containsExactly(
            "/confirmingBank/swift bank-incomplete",
            "/confirmingBank/englishName bank-incomplete",
            "/confirmingBank/country bank-incomplete");
    assertThat(gaps(with(banks(SomeClaims.bank(), SomeClaims.bank())))).isEmpty();
  }

  @Test
  void aLetterOfCreditHasAnIssuingBank() {
    ClaimForm form = SomeClaims.form(LossCause.BANK_DEFAULT);
    String[] wholeBank = {
      "/issuingBank/swift required-for-letter-of-credit",
      "/issuingBank/englishName required-for-letter-of-credit",
      "/issuingBank/country required-for-letter-of-credit",
      "/issuingBank/englishAddress required-for-letter-of-credit"
    };
    assertThat(gaps(paidBy(form, PaymentMethod.LC_SIGHT))).containsExactly(wholeBank);
    assertThat(gaps(paidBy(SomeClaims.form(LossCause.WAR), PaymentMethod.LC_USANCE)))
        .containsExactly(wholeBank);
    ClaimForm whole =
        form(
            LossCause.BANK_DEFAULT,
            SomeClaims.bank(),
            BankDetails.NONE,
            FORM.caseFacts(),
            Financing.NONE,
            null);
    assertThat(gaps(paidBy(whole, PaymentMethod.LC_SIGHT))).isEmpty();
  }

  @Test
  void aBanksDefaultNeedsALetterOfCreditAndABuyersHasNone() {
    ClaimForm bank =
        form(
            LossCause.BANK_REFUSED_ACCEPTANCE,
            SomeClaims.bank(),
            BankDetails.NONE,
            FORM.caseFacts(),
            Financing.NONE,
            null);
    assertThat(
            ClaimRules.gaps(
                paidBy(bank, PaymentMethod.OA, PaymentMethod.LC_SIGHT, PaymentMethod.LC_USANCE),
                STARTED))
        .containsExactly(
            FieldError.at(
                "/lossCause",
                "loss-cause-not-of-payment",
                "BANK_REFUSED_ACCEPTANCE",
                "LC_SIGHT, OA"));
    ClaimForm buyer =
        form(
            LossCause.BUYER_DEFAULT,
            SomeClaims.bank(),
            BankDetails.NONE,
            FORM.caseFacts(),
            Financing.NONE,
            null);
    assertThat(gaps(paidBy(buyer, PaymentMethod.LC_SIGHT)))
        .containsExactly("/lossCause loss-cause-not-of-payment");
    assertThat(gaps(paidBy(SomeClaims.form(LossCause.WAR), PaymentMethod.OA, PaymentMethod.TT)))
        .isEmpty();
    // A bank's default without any shipment by letter of credit wants the bank too.
    assertThat(gaps(paidBy(SomeClaims.form(LossCause.BANK_DEFAULT), PaymentMethod.OA)))
        .hasSize(5)
        .contains("/lossCause loss-cause-not-of-payment");
    assertThat(gaps(paidBy(SomeClaims.form(null), PaymentMethod.OA)))
        .containsExactly("/lossCause required");
  }

  @Test
  void financeThatWasObtainedIsToldOf() {
    CaseFacts financed = new CaseFacts(false, true, false, false, false, false);
    assertThat(
            gaps(
                with(
                    form(
                        LossCause.BUYER_DEFAULT,
                        BankDetails.NONE,
                        BankDetails.NONE,
                        financed,
                        Financing.NONE,
                        null))))
        .containsExactly(
            "/financing/swift required-with-trade-finance",
            "/financing/bankName required-with-trade-finance",
            "/financing/amount required-with-trade-finance");
    Financing whole = new Financing(new Bic("BKCHCNBJ"), "Bank of China", SomeClaims.usd("500"));
    assertThat(
            gaps(
                with(
                    form(
                        LossCause.BUYER_DEFAULT,
                        BankDetails.NONE,
                        BankDetails.NONE,
                        financed,
                        whole,
                        null))))
        .isEmpty();
  }

  @Test
  void somethingIsClaimed() {
    ShipmentRow nothing = SomeClaims.row("I", PaymentMethod.OA, "100", "0", "0");
    Claim claim = SomeClaims.draft().save(FORM).addShipments(List.of(nothing), STARTED).claim();
    assertThat(gaps(claim)).containsExactly("/shipments nothing-claimed");
  }

  @Test
  void anImportThatIsUnderWayIsWaitedFor() {
    Claim importing = SomeClaims.complete().beginImport(SomeCompanies.id(9), 37, STARTED);
    assertThat(ClaimRules.gaps(importing, STARTED))
        .containsExactly(FieldError.at("/shipments", "import-under-way", 37));
    Instant later = STARTED.plus(ClaimShipments.Importing.PATIENCE);
    assertThat(ClaimRules.gaps(importing, later)).isEmpty();
    assertThat(ClaimRules.gaps(importing, later.minusMillis(1))).hasSize(1);
  }

  @Test
  void aBankOfAnotherCountryIsAWarningOnly() {
    Bic german = new Bic("DEUTDEFF");
    CountryCode france = new CountryCode("FRA");
    BankDetails french = new BankDetails(german, "Deutsche Bank", france, "Paris");
    Claim claim = with(banks(french, french));
    assertThat(gaps(claim)).isEmpty();
    assertThat(ClaimRules.warnings(claim, POLICY, STARTED))
        .containsExactly(
            FieldError.at("/issuingBank/swift", "bank-of-another-country", german, france),
            FieldError.at("/confirmingBank/swift", "bank-of-another-country", german, france));
    Claim fitting = with(banks(SomeClaims.bank(), BankDetails.NONE));
    assertThat(ClaimRules.warnings(fitting, POLICY, STARTED)).isEmpty();
    BankDetails half = new BankDetails(null, null, new CountryCode("FRA"), null);
    BankDetails other = new BankDetails(new Bic("DEUTDEFF"), null, null, null);
    assertThat(ClaimRules.warnings(with(banks(half, other)), POLICY, STARTED)).isEmpty();
  }

  @Test
  void lateFilingIsAWarningWithTheDay() {
    Claim claim =
        with(
            form(
                LossCause.BUYER_DEFAULT,
                BankDetails.NONE,
                BankDetails.NONE,
                FORM.caseFacts(),
                Financing.NONE,
                LocalDate.of(2026, 9, 1)));
    LocalDate reportBy = LocalDate.of(2026, 11, 16);
    assertThat(ClaimDeadlines.of(claim, SomeClaims.TERMS).reportBy()).isEqualTo(reportBy);
    assertThat(ClaimRules.warnings(claim, POLICY, STARTED))
        .containsExactly(FieldError.at("/lossOn", "reported-late", reportBy, SomeClaims.TODAY));
    assertThat(ClaimRules.warnings(claim, POLICY, Instant.parse("2026-11-16T15:59:59Z"))).isEmpty();
    Instant late = Instant.parse("2027-03-02T01:00:00Z");
    assertThat(ClaimRules.warnings(claim, POLICY, late))
        .extracting(FieldError::code)
        .containsExactly("reported-late", "claimed-late");
    // What was filed in time stays so.
    Claim submitted = claim.submit(SomeCompanies.WANG_LI, SomeCompanies.id(1), STARTED);
    assertThat(ClaimRules.warnings(submitted, POLICY, late))
        .extracting(FieldError::code)
        .containsExactly("reported-late");
  }

  @Test
  void aPolicyInForceIsClaimedUnderFromItsFirstDayToTheEndOfItsTime() {
    ClaimRules.requireClaimable(POLICY, SomePolicies.BEGINS);
    ClaimRules.requireClaimable(POLICY, SomePolicies.ENDS);
    Policy expired = POLICY.expire();
    // Six months after 2027-06-30 is 2027-12-30, a Thursday.
    Instant lastMoment = Instant.parse("2027-12-30T15:59:59Z");
    ClaimRules.requireClaimable(expired, lastMoment);
    assertThatExceptionOfType(PolicyNotClaimable.class)
        .isThrownBy(() -> ClaimRules.requireClaimable(expired, lastMoment.plusSeconds(1)))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "EXPIRED"));
    // Nothing has come by to expire it yet.
    assertThatExceptionOfType(PolicyNotClaimable.class)
        .isThrownBy(() -> ClaimRules.requireClaimable(POLICY, lastMoment.plusSeconds(1)));
    assertThatExceptionOfType(PolicyNotYetEffective.class)
        .isThrownBy(() -> ClaimRules.requireClaimable(POLICY, SomePolicies.BEGINS.minusSeconds(1)));
  }

  @Test
  void aCancelledPolicyIsNot() {
    Policy cancelled = POLICY.cancel(SomePolicies.cancellation());
    assertThatExceptionOfType(PolicyNotClaimable.class)
        .isThrownBy(() -> ClaimRules.requireClaimable(cancelled, SomePolicies.BEGINS))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "CANCELLED"));
  }

  @ParameterizedTest
  @EnumSource
  void aPolicyWithoutATimeToClaimNeverRunsOutOfIt(ReceiptStatus receipt) {
    Policy one = SomePolicies.in(PolicyStatus.EXPIRED, receipt);
    var terms = one.terms();
    var unlimited =
        new PolicyTerms(
            terms.policyNumber(),
            terms.insurer(),
            terms.insurerName(),
            terms.offerNumber(),
            terms.company(),
            terms.product(),
            terms.policyType(),
            terms.period(),
            terms.coverRatioPercent(),
            terms.buyerLimit(),
            terms.maximumIndemnity(),
            new Deadlines(null, null, null, Deadlines.Calendar.CALENDAR_DAYS),
            terms.scheme(),
            terms.specialTerms(),
            terms.premium());
    Policy policy = new Policy(unlimited, one.status(), receipt, null, null, one.createdAt(), 1);
    assertThatCode(
            () ->
                ClaimRules.requireClaimable(policy, SomePolicies.ENDS.plus(Duration.ofDays(4000))))
        .doesNotThrowAnyException();
    assertThat(ClaimDeadlines.of(unlimited)).isEqualTo(new ClaimDeadlines(null, null, null));
  }

  @Test
  void whatIsMissingAroundAClaimIsToldAtItsPlace() {
    Claim claim = SomeClaims.complete();
    assertThat(
            List.of(
                ClaimGaps.agreementNotCompleted(),
                ClaimGaps.dataNotAuthorised(),
                ClaimGaps.reportMissing(),
                ClaimGaps.reportNotSealed(),
                ClaimGaps.reportStale(0, claim),
                ClaimGaps.attachmentsUnchecked(2),
                ClaimGaps.buyerNotRegistered(NORDLICHT.code(), claim),
                ClaimGaps.buyerNameDiffers(NORDLICHT)))
        .containsExactly(
            FieldError.at("/serviceAgreement", "service-agreement-not-completed"),
            FieldError.at("/dataAuthorisation", "data-not-authorised"),
            FieldError.at("/shipmentReport", "shipment-report-missing"),
            FieldError.at("/shipmentReport", "shipment-report-not-sealed"),
            FieldError.at("/shipmentReport", "shipment-report-stale", 0L, 1L),
            FieldError.at("/attachments", "attachments-unchecked", 2),
            FieldError.at(
                "/buyer/code",
                "buyer-not-registered",
                NORDLICHT.code(),
                claim.header().insurerName()),
            FieldError.at(
                "/buyer/englishName",
                "buyer-name-differs",
                NORDLICHT.code(),
                "Nordlicht Handels AG"));
  }
}
