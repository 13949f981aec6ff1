package cn.portcover.domain.cargo;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplicationLifecycle.Move;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.Payable;
import cn.portcover.domain.payment.PaymentRules;
import cn.portcover.domain.payment.PremiumKind;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.SigningPurpose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 货物运输险投保单: saved under an open cover as a draft that may leave out anything, submitted with a card
 * signature once nothing is missing. The insurer checks its data, underwrites it and issues; or
 * rejects or declines it, and it is changed and submitted again. What is issued is paid online and
 * takes effect with the insurer's policy. Until it is issued the company may ask to withdraw it.
 *
 * @param id also 投保单号
 * @param applicant 投保公司
 * @param insured 被投保公司, never changed
 * @param copiedFrom the policy that it was copied from (复制)
 */
public record CargoApplication(
    RecordId id,
    Company applicant,
    Insured insured,
    @Nullable PolicyNumber copiedFrom,
    CoverReference cover,
    CargoForm form,
    CargoApplicationStatus status,
    CargoProgress progress,
    Instant createdAt,
    long version)
    implements Payable {

  public static final RecordKind<CargoApplication> KIND =
      new RecordKind<>("cargo/applications", CargoApplication.class, CargoApplicationNotFound::new);

  private static final Duration REMOVED_ARE_KEPT = Duration.ofDays(365);

  /** 暂存, for the first time. */
  public static CargoApplication saved(
      RecordId id,
      Company applicant,
      Insured insured,
      CoverReference cover,
      CargoForm form,
      Instant now) {
    return new CargoApplication(
        id,
        applicant,
        insured,
        null,
        cover,
        form,
        CargoApplicationStatus.DRAFT,
        CargoProgress.NONE,
        now,
        1);
  }

  /** The name under which the insurer's messages find the application. */
  public static String alias(CounterpartyId insurer, RecordId id) {
    return insurer + "/cargo-applications/" + id;
  }

  /** Refuses to change what the insurer has before it. */
  public void requireOpen() {
    if (!status.isOpen()) {
      throw new CargoApplicationNotOpen(status);
    }
  }

  /** Whether it may be put under that open cover: once submitted, only of the same insurer. */
  public boolean mayBeUnder(CoverReference other) {
    return submission() == null || other.insurer().equals(cover.insurer());
  }

  /** 修改. {@link #mayBeUnder} was asked before. */
  public CargoApplication change(CoverReference given, CargoForm filledIn) {
    requireOpen();
    return new CargoApplication(
        id,
        applicant,
        insured,
        copiedFrom,
        given,
        filledIn,
        status,
        progress.changed(
            new CargoProgress.Content(cover.openCoverId(), form),
            new CargoProgress.Content(given.openCoverId(), filledIn)),
        createdAt,
        version + 1);
  }

  /** 提交. {@link CargoRules} were asked before. */
  public CargoApplication submit(Actor by, RecordId evidenceId, Instant now) {
    return next(after(Move.SUBMIT), progress.submitted(by, evidenceId, now));
  }

  /** 删除, of a draft. */
  public CargoApplication remove() {
    return next(after(Move.REMOVE), progress);
  }

  /**
   * What it is after the insurer's word. One that says once more what is so already corrects what
   * the insurer had said, or changes nothing.
   *
   * @throws CargoApplicationNotOpen when it cannot go there from where it stands: an earlier word
   *     or answer is still to come, or the insurer is wrong
   */
  public CargoApplication review(CargoReview heard) {
    boolean again = heard.result().isSaidOf(status);
    if (again && heard.saysAs(review())) {
      return this;
    }
    return next(again ? status : after(heard.result().move()), progress.reviewed(heard));
  }

  /** 撤销: the insurer is asked. */
  public CargoApplication requestWithdrawal(
      Actor by, String reason, RecordId evidenceId, Instant now) {
    return next(
        after(Move.REQUEST_WITHDRAWAL), progress.asking(status, by, reason, evidenceId, now));
  }

  /** The insurer's answer: it is withdrawn, or stands where it stood. */
  public CargoApplication answerWithdrawal(CargoWithdrawal.Answer answer) {
    CargoWithdrawal asked = withdrawal();
    if (asked == null) {
      throw new CargoApplicationNotOpen(status);
    }
    return next(after(asked.move(answer)), progress.withdrawing(asked.answered(answer)));
  }

  /** 正式生效. */
  public CargoApplication takeEffect(PolicyNumber number) {
    return next(after(Move.TAKE_EFFECT), progress.effective(number));
  }

  @Override
  public CargoApplication pay(RecordId by) {
    return next(after(Move.PAY), progress.paying(by));
  }

  @Override
  public CargoApplication paid(RecordId by) {
    return settled(by, Move.PAYMENT_SUCCEEDS);
  }

  @Override
  public CargoApplication paymentFailed(RecordId by) {
    return settled(by, Move.PAYMENT_FAILS);
  }

  private CargoApplication settled(RecordId by, Move move) {
    if (!by.equals(paymentId())) {
      throw new CargoApplicationNotOpen(status);
    }
    return next(after(move), progress);
  }

  private CargoApplicationStatus after(Move move) {
    return CargoApplicationLifecycle.TABLE.next(status, move, CargoApplicationNotOpen::new);
  }

  private CargoApplication next(CargoApplicationStatus to, CargoProgress come) {
    return new CargoApplication(
        id, applicant, insured, copiedFrom, cover, form, to, come, createdAt, version + 1);
  }

  public CargoProgress.@Nullable Submission submission() {
    return progress.submission();
  }

  public @Nullable CargoReview review() {
    return progress.review();
  }

  public @Nullable CargoWithdrawal withdrawal() {
    return progress.withdrawal();
  }

  @Override
  public @Nullable RecordId paymentId() {
    return progress.paymentId();
  }

  public @Nullable PolicyNumber policyNumber() {
    return progress.policyNumber();
  }

  /** A document of the application states one version of it. */
  public String edition() {
    return "v" + version;
  }

  @Override
  public PremiumKind premiumKind() {
    return PremiumKind.CARGO;
  }

  @Override
  public CounterpartyId insurer() {
    return cover.insurer();
  }

  @Override
  public String insurerName() {
    return cover.insurerName();
  }

  @Override
  public @Nullable Money premiumDue() {
    return progress.premiumDue();
  }

  @Override
  public @Nullable LocalDate payBy() {
    return progress.payBy();
  }

  @Override
  public boolean isUnpaid() {
    return status.isUnpaid();
  }

  @Override
  public List<String> statementLines() {
    return CargoStatement.linesOf(this);
  }

  @Override
  public List<Covered> coveredDocuments() {
    return List.of();
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {
    switch (purpose) {
      case SUBMIT_CARGO_APPLICATION -> after(Move.SUBMIT);
      case WITHDRAW_CARGO_APPLICATION -> after(Move.REQUEST_WITHDRAWAL);
      default -> PaymentRules.requireUnpaid(this);
    }
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(applicant.uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  /** A draft has none: its insurer may still be another, and has not heard of it. */
  @Override
  public List<String> aliases() {
    return submission() == null ? List.of() : List.of(alias(cover.insurer(), id));
  }

  @Override
  public List<String> newAliases() {
    return status == CargoApplicationStatus.SUBMITTED && progress.isFirstSubmission()
        ? aliases()
        : List.of();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return status == CargoApplicationStatus.REMOVED
        ? Optional.of(createdAt.plus(REMOVED_ARE_KEPT))
        : Optional.empty();
  }
}
