package cn.portcover.claim;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.calendar.WorkingDays;
import cn.portcover.domain.claim.BankDetails;
import cn.portcover.domain.claim.CaseFacts;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimBuyer;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.claim.ClaimNotice;
import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.domain.claim.ClaimTask;
import cn.portcover.domain.claim.Financing;
import cn.portcover.domain.claim.Indemnity;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.reference.LossCause;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim in full; its shipments are read page by page.
 *
 * @param claimant 索赔申请人, who started it
 * @param mayEdit whether it can still be changed
 * @param tasks what the insurer wants mended
 * @param accountManager 客户经理, whom to ask
 * @param receipts 审核回执, in the order in which the insurer decided
 */
record ClaimView(
    ClaimNumber claimNumber,
    PolicyNumber policyNumber,
    ClaimSummary.InsurerView insurer,
    Company insured,
    @Nullable String claimant,
    ClaimStatus status,
    String statusLabel,
    boolean mayEdit,
    boolean unread,
    @Nullable ClaimBuyer buyer,
    BankDetails issuingBank,
    BankDetails confirmingBank,
    CaseFacts caseFacts,
    Financing financing,
    @Nullable LossCause lossCause,
    @Nullable String lossCauseLabel,
    @Nullable LocalDate lossOn,
    @Nullable String lossDescription,
    @Nullable String caseStatement,
    @Nullable String mitigation,
    ClaimShipmentsView shipments,
    @Nullable SubmissionView submission,
    @Nullable WithdrawalView withdrawal,
    List<ClaimTask> tasks,
    @Nullable Indemnity decision,
    Decision.@Nullable Handler accountManager,
    List<ReceiptView> receipts,
    DeadlinesView deadlines,
    Instant createdAt,
    long version)
    implements Versioned {

  /**
   * @param number how many-eth submission
   */
  record SubmissionView(int number, Instant at, @Nullable String by, Instant firstAt) {
    static @Nullable SubmissionView of(Claim.@Nullable Submission made) {
      return made == null
          ? null
          : new SubmissionView(made.number(), made.at(), made.by().name(), made.firstAt());
    }
  }

  record WithdrawalView(Instant at, @Nullable String by, String reason) {
    static @Nullable WithdrawalView of(Claim.@Nullable Withdrawal asked) {
      return asked == null
          ? null
          : new WithdrawalView(asked.at(), asked.by().name(), asked.reason());
    }
  }

  /**
   * @param holidaysKnownThrough the last year whose holidays are announced; of later years only
   *     weekends are known
   */
  record DeadlinesView(
      @Nullable LocalDate reportBy,
      @Nullable LocalDate claimBy,
      @Nullable LocalDate waitingPeriodEnds,
      int holidaysKnownThrough) {
    static DeadlinesView of(ClaimDeadlines deadlines) {
      return new DeadlinesView(
          deadlines.reportBy(),
          deadlines.claimBy(),
          deadlines.waitingPeriodEnds(),
          WorkingDays.announcedThrough());
    }
  }

  /**
   * @param receivedAt when it came, by our clock; {@code at} is the insurer's
   */
  record ReceiptView(
      String receiptNumber,
      String result,
      String resultLabel,
      Instant at,
      Instant receivedAt,
      int submissionNumber,
      List<ClaimTask> items,
      @Nullable Indemnity decision,
      Decision.@Nullable Handler handler) {
    static ReceiptView of(ClaimReceipt receipt, Language language) {
      return new ReceiptView(
          receipt.receiptNumber(),
          receipt.result().name(),
          receipt.result().label(language),
          receipt.at(),
          receipt.createdAt(),
          receipt.submissionNumber(),
          receipt.items(),
          receipt.decision(),
          receipt.handler());
    }
  }

  static ClaimView of(Claim claim, List<ClaimReceipt> receipts, Policy policy, Language language) {
    var form = claim.form();
    LossCause cause = form.lossCause();
    return new ClaimView(
        claim.number(),
        claim.header().policyNumber(),
        ClaimSummary.InsurerView.of(claim),
        claim.header().insured(),
        claim.header().startedBy().name(),
        claim.status(),
        claim.status().label(language),
        claim.status().isOpen(),
        claim.notice() == ClaimNotice.UNSEEN,
        form.buyer(),
        form.issuingBank(),
        form.confirmingBank(),
        form.caseFacts(),
        form.financing(),
        cause,
        cause == null ? null : cause.label(language),
        form.lossOn(),
        form.lossDescription(),
        form.caseStatement(),
        form.mitigation(),
        ClaimShipmentsView.of(claim),
        SubmissionView.of(claim.submission()),
        WithdrawalView.of(claim.withdrawal()),
        claim.review().tasks(),
        claim.review().decision(),
        claim.review().handler(),
        receipts.stream()
            .sorted(Comparator.comparing(ClaimReceipt::at))
            .map(receipt -> ReceiptView.of(receipt, language))
            .toList(),
        DeadlinesView.of(ClaimDeadlines.of(claim, policy.terms())),
        claim.createdAt(),
        claim.version());
  }
}
