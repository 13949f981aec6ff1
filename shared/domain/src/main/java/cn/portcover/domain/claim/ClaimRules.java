package cn.portcover.domain.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotYetEffective;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.reference.LossCause;
import cn.portcover.domain.reference.PaymentMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a claim may be started, and what it must say before it is submitted (B1.5, C13): every gap
 * at once, each at its field. Late filing and doubts are warnings; they never stop a claim.
 */
public final class ClaimRules {
  private static final String REQUIRED = "required";

  private ClaimRules() {}

  /** Refuses a policy that is not in force, unless it has run out and its time to claim has not. */
  public static void requireClaimable(Policy policy, Instant now) {
    LocalDate today = ClaimDeadlines.day(now);
    if (policy.status() == PolicyStatus.CANCELLED) {
      throw new PolicyNotClaimable(policy.status());
    }
    if (today.isBefore(policy.terms().period().from())) {
      throw new PolicyNotYetEffective(policy.terms().period().from());
    }
    LocalDate claimBy = ClaimDeadlines.of(policy.terms()).claimBy();
    if (policy.hasRunOut(now) && claimBy != null && today.isAfter(claimBy)) {
      throw new PolicyNotClaimable(PolicyStatus.EXPIRED);
    }
  }

  /** What is missing or does not fit; empty when the company has said all that it must. */
  public static List<FieldError> gaps(Claim claim, Instant now) {
    ClaimForm form = claim.form();
    return Stream.of(
            theBuyerIsNamed(form),
            theIssuingBankIsKnown(claim),
            aBankIsGivenWhole("/confirmingBank", form.confirmingBank()),
            everyQuestionIsAnswered(form.caseFacts()),
            financeObtainedIsToldOf(form),
            theLossIsExplained(form),
            theCauseFitsThePayment(claim),
            thereAreShipments(claim.shipments()),
            noImportIsUnderWay(claim.shipments(), now))
        .flatMap(gaps -> gaps)
        .toList();
  }

  /** What the company should look at once more before it submits. */
  public static List<FieldError> warnings(Claim claim, Policy policy, Instant now) {
    return Stream.of(
            bankOfAnotherCountry("/issuingBank", claim.form().issuingBank()),
            bankOfAnotherCountry("/confirmingBank", claim.form().confirmingBank()),
            filedLate(claim, policy, now))
        .flatMap(warnings -> warnings)
        .toList();
  }

  private static Stream<FieldError> theBuyerIsNamed(ClaimForm form) {
    return needed("/buyer", form.buyer());
  }

  /** 如涉及必填: all of a bank if any of it, and the issuing bank wherever a letter of credit is. */
  private static Stream<FieldError> theIssuingBankIsKnown(Claim claim) {
    BankDetails bank = claim.form().issuingBank();
    LossCause cause = claim.form().lossCause();
    boolean involved =
        claim.shipments().haveLetterOfCredit() || cause != null && cause.needsIssuingBank();
    return bank.isEmpty() && involved
        ? missingOf("/issuingBank", bank, "required-for-letter-of-credit")
        : aBankIsGivenWhole("/issuingBank", bank);
  }

  private static Stream<FieldError> aBankIsGivenWhole(String pointer, BankDetails bank) {
    return bank.isEmpty() ? Stream.empty() : missingOf(pointer, bank, "bank-incomplete");
  }

  private static Stream<FieldError> missingOf(String pointer, BankDetails bank, String code) {
    return Stream.of(
            needed(pointer + "/swift", bank.swift(), code),
            needed(pointer + "/englishName", bank.englishName(), code),
            needed(pointer + "/country", bank.country(), code),
            needed(pointer + "/englishAddress", bank.englishAddress(), code))
        .flatMap(gaps -> gaps);
  }

  private static Stream<FieldError> everyQuestionIsAnswered(CaseFacts facts) {
    return Stream.of(
            needed("/caseFacts/collectionEntrusted", facts.collectionEntrusted()),
            needed("/caseFacts/tradeFinanceObtained", facts.tradeFinanceObtained()),
            needed("/caseFacts/claimRightAssigned", facts.claimRightAssigned()),
            needed("/caseFacts/indemnityAssigned", facts.indemnityAssigned()),
            needed("/caseFacts/paymentDemandedFromBank", facts.paymentDemandedFromBank()),
            needed("/caseFacts/receivablesAssigned", facts.receivablesAssigned()))
        .flatMap(gaps -> gaps);
  }

  private static Stream<FieldError> financeObtainedIsToldOf(ClaimForm form) {
    if (!Boolean.TRUE.equals(form.caseFacts().tradeFinanceObtained())) {
      return Stream.empty();
    }
    String code = "required-with-trade-finance";
    return Stream.of(
            needed("/financing/swift", form.financing().swift(), code),
            needed("/financing/bankName", form.financing().bankName(), code),
            needed("/financing/amount", form.financing().amount(), code))
        .flatMap(gaps -> gaps);
  }

  private static Stream<FieldError> theLossIsExplained(ClaimForm form) {
    return Stream.of(
            needed("/lossCause", form.lossCause()),
            needed("/lossDescription", form.lossDescription()),
            needed("/caseStatement", form.caseStatement()),
            needed("/mitigation", form.mitigation()))
        .flatMap(gaps -> gaps);
  }

  /** A bank's default needs a letter of credit, a buyer's has none. */
  private static Stream<FieldError> theCauseFitsThePayment(Claim claim) {
    LossCause cause = claim.form().lossCause();
    if (cause == null) {
      return Stream.empty();
    }
    String unfit =
        Arrays.stream(PaymentMethod.values())
            .filter(method -> claim.shipments().by(method) > 0 && !cause.fits(method))
            .map(PaymentMethod::name)
            .collect(Collectors.joining(", "));
    return unfit.isEmpty()
        ? Stream.empty()
        : Stream.of(FieldError.at("/lossCause", "loss-cause-not-of-payment", cause.name(), unfit));
  }

  private static Stream<FieldError> thereAreShipments(ClaimShipments shipments) {
    if (shipments.count() == 0) {
      return Stream.of(FieldError.at("/shipments", "shipments-missing"));
    }
    return shipments.claimed().amount().signum() == 0
        ? Stream.of(FieldError.at("/shipments", "nothing-claimed"))
        : Stream.empty();
  }

  private static Stream<FieldError> noImportIsUnderWay(ClaimShipments shipments, Instant now) {
    var importing = shipments.importing();
    return importing == null || importing.isDead(now)
        ? Stream.empty()
        : Stream.of(FieldError.at("/shipments", "import-under-way", importing.rows()));
  }

  private static Stream<FieldError> bankOfAnotherCountry(String pointer, BankDetails bank) {
    if (bank.swift() == null || bank.country() == null || bank.swift().isOf(bank.country())) {
      return Stream.empty();
    }
    return Stream.of(
        FieldError.at(pointer + "/swift", "bank-of-another-country", bank.swift(), bank.country()));
  }

  private static Stream<FieldError> filedLate(Claim claim, Policy policy, Instant now) {
    ClaimDeadlines deadlines = ClaimDeadlines.of(claim, policy.terms());
    LocalDate filed =
        ClaimDeadlines.day(claim.submission() == null ? now : claim.submission().firstAt());
    return Stream.concat(
        late("/lossOn", "reported-late", deadlines.reportBy(), filed),
        late("/lossOn", "claimed-late", deadlines.claimBy(), filed));
  }

  private static Stream<FieldError> late(
      String pointer, String code, @Nullable LocalDate by, LocalDate filed) {
    return by == null || !filed.isAfter(by)
        ? Stream.empty()
        : Stream.of(FieldError.at(pointer, code, by, filed));
  }

  private static Stream<FieldError> needed(String pointer, @Nullable Object value) {
    return needed(pointer, value, REQUIRED);
  }

  private static Stream<FieldError> needed(String pointer, @Nullable Object value, String code) {
    return value == null ? Stream.of(FieldError.at(pointer, code)) : Stream.empty();
  }
}
