package cn.portcover.domain.claim;

import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.claim.ClaimLifecycle.Move;
import cn.portcover.domain.policy.PolicyTerms;
import cn.portcover.domain.policy.SomePolicies;
import cn.portcover.domain.reference.Bic;
import cn.portcover.domain.reference.CollectionStatus;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.HsCode;
import cn.portcover.domain.reference.LossCause;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.domain.trade.CertificateOfOriginNumber;
import cn.portcover.domain.trade.DeclarationNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims in the states that tests speak of. */
public final class SomeClaims {
  public static final Instant STARTED = Instant.parse("2026-11-21T02:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final Instant SUBMITTED = STARTED.plus(Duration.ofHours(1));
  static final PolicyTerms TERMS = SomePolicies.terms();

  private SomeClaims() {}

  public static Claim draft() {
    return Claim.started(
        new ClaimHeader(
            ClaimNumber.of(TODAY, 4829174435L),
            new PolicyNumber("P-1"),
            SomeCompanies.SINOSURE,
            "中国出口信用保险公司",
            SomeCompanies.EXPORTER,
            SomeCompanies.WANG_LI),
        STARTED);
  }

  /** USD. */
  static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  public static ShipmentRow row(String invoice, PaymentMethod method) {
    return row(invoice, method, "1000.00", "200.00", "800.00");
  }

  static ShipmentRow row(
      String invoice, PaymentMethod method, String invoiced, String received, String claimed) {
    return new ShipmentRow(
        "SC-2026-0117",
        invoice,
        new HsCode("8471300000"),
        LocalDate.of(2026, 8, 3),
        new DeclarationNumber("010120260000000044"),
        new CertificateOfOriginNumber("E261108919030001"),
        method,
        "提单日后 60 天",
        usd(invoiced),
        usd(received),
        usd(claimed),
        CollectionStatus.PARTLY_COLLECTED);
  }

  static ClaimForm form() {
    return form(LossCause.BUYER_DEFAULT);
  }

  static ClaimForm form(@Nullable LossCause cause) {
    return new ClaimForm(
        new ClaimBuyer(new BuyerCode("DE00017"), "Nordlicht Handels GmbH"),
        BankDetails.NONE,
        BankDetails.NONE,
        new CaseFacts(true, false, false, false, false, false),
        Financing.NONE,
        cause,
        null,
        "买方逾期未付。",
        "货物于八月到港，买方已提货。",
        "已停止发货并发函催收。");
  }

  /** The company knows since when it has lost. */
  public static Claim draftWithLoss(LocalDate lossOn) {
    ClaimForm given = form();
    return draft()
        .save(
            new ClaimForm(
                given.buyer(),
                given.issuingBank(),
                given.confirmingBank(),
                given.caseFacts(),
                given.financing(),
                given.lossCause(),
                lossOn,
                given.lossDescription(),
                given.caseStatement(),
                given.mitigation()));
  }

  static BankDetails bank() {
    return new BankDetails(
        new Bic("DEUTDEFF"),
        "Deutsche Bank AG",
        new CountryCode("DEU"),
        "Taunusanlage 12, Frankfurt");
  }

  /** Nothing is missing. */
  public static Claim complete() {
    return draft()
        .save(form())
        .addShipments(List.of(row("INV-1", PaymentMethod.OA)), STARTED)
        .claim();
  }

  static Claim submitted() {
    return submit(complete());
  }

  static Claim submit(Claim claim) {
    return claim.submit(SomeCompanies.WANG_LI, SomeCompanies.id(1), SUBMITTED);
  }

  static Claim withdrawing(Claim claim) {
    return claim.requestWithdrawal(
        SomeCompanies.WANG_LI, "买方已付款", SomeCompanies.id(2), SUBMITTED.plusSeconds(60));
  }

  static final Decision.Handler HANDLER = new Decision.Handler("刘思远", "010-66582000", null);

  /** The n-th second after submission. */
  static ClaimReceipt receipt(ReviewResult result, int second) {
    return receipt(result, second, HANDLER);
  }

  // NullAway does not see the annotation of a nested type in a class file.
  @SuppressWarnings("NullAway")
  static ClaimReceipt receipt(ReviewResult result, int second, Decision.@Nullable Handler handler) {
    return new ClaimReceipt(
        draft().number(),
        SomeCompanies.EXPORTER.uscc(),
        "HZ-" + result + "-" + second,
        result,
        SUBMITTED.plusSeconds(second),
        1,
        result == ReviewResult.RETURNED
            ? List.of(new ClaimTask("/caseStatement", "CL-104", "请补充往来函电。"))
            : List.of(),
        result == ReviewResult.APPROVED
            ? new Indemnity(usd("800"), usd("640"), "核定损失 × 80%")
            : null,
        handler,
        SUBMITTED.plusSeconds(100));
  }

  /** In any status, come there by the moves of the table. */
  public static Claim in(ClaimStatus status) {
    return switch (status) {
      case DRAFT -> complete();
      case SUBMITTED -> submitted();
      case UNDER_REVIEW -> submitted().receive(receipt(ReviewResult.UNDER_REVIEW, 1));
      case RETURNED -> submitted().receive(receipt(ReviewResult.RETURNED, 2));
      case APPROVED -> in(ClaimStatus.UNDER_REVIEW).receive(receipt(ReviewResult.APPROVED, 3));
      case DECLINED -> in(ClaimStatus.UNDER_REVIEW).receive(receipt(ReviewResult.DECLINED, 3));
      case PAID -> in(ClaimStatus.APPROVED).receive(receipt(ReviewResult.PAID, 4));
      case WITHDRAWAL_REQUESTED -> withdrawing(in(ClaimStatus.UNDER_REVIEW));
      case WITHDRAWN ->
          in(ClaimStatus.WITHDRAWAL_REQUESTED)
              .receive(receipt(ReviewResult.WITHDRAWAL_ACCEPTED, 5));
      case REMOVED -> complete().remove();
    };
  }

  /** The claim after the move; what the table does not have is refused. */
  static Claim moved(Claim claim, Move by) {
    return switch (by) {
      case START, DECIDE, READ -> throw new IllegalArgumentException("no move of the status");
      case SUBMIT -> submit(claim);
      case REMOVE -> claim.remove();
      case REVIEW -> claim.receive(receipt(ReviewResult.UNDER_REVIEW, 50));
      case RETURN -> claim.receive(receipt(ReviewResult.RETURNED, 50));
      case APPROVE -> claim.receive(receipt(ReviewResult.APPROVED, 50));
      case DECLINE -> claim.receive(receipt(ReviewResult.DECLINED, 50));
      case PAY -> claim.receive(receipt(ReviewResult.PAID, 50));
      case REQUEST_WITHDRAWAL -> withdrawing(claim);
      case ACCEPT_WITHDRAWAL -> claim.receive(receipt(ReviewResult.WITHDRAWAL_ACCEPTED, 50));
      case BACK_TO_SUBMITTED, BACK_TO_REVIEW, BACK_TO_RETURNED ->
          claim.receive(receipt(ReviewResult.WITHDRAWAL_REFUSED, 50));
    };
  }
}
