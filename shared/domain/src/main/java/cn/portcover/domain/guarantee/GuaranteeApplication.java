package cn.portcover.domain.guarantee;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.GuaranteeApplicationLifecycle.Move;
import cn.portcover.domain.payment.Payable;
import cn.portcover.domain.payment.PaymentRules;
import cn.portcover.domain.payment.PremiumKind;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.SigningPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 关税保证保险投保单: submitted under a limit with a card signature, and holds of the limit what it
 * guarantees. The insurer checks its data and underwrites it; what it approves is paid online, and
 * takes effect with the insurer's policy. What comes to no policy holds nothing any more.
 *
 * @param id also 投保单号
 * @param applicant 投保企业, the importer
 * @param limit the limit that it is under
 */
public record GuaranteeApplication(
    RecordId id,
    Company applicant,
    LimitReference limit,
    GuaranteeForm form,
    GuaranteeApplicationStatus status,
    GuaranteeProgress progress,
    GuaranteeHolding holding,
    Instant createdAt,
    long version)
    implements Payable {

  public static final RecordKind<GuaranteeApplication> KIND =
      new RecordKind<>(
          "guarantee/applications", GuaranteeApplication.class, GuaranteeApplicationNotFound::new);

  /**
   * 申请投保. {@link GuaranteeRules} were asked before; the limit reserves {@link
   * GuaranteeForm#guaranteedAmount} in the same transaction.
   */
  public static GuaranteeApplication submitted(
      RecordId id,
      Company applicant,
      LimitReference limit,
      GuaranteeForm form,
      Actor by,
      RecordId evidenceId,
      Instant now) {
    return new GuaranteeApplication(
        id,
        applicant,
        limit,
        form,
        GuaranteeApplicationStatus.SUBMITTED,
        GuaranteeProgress.first(by, evidenceId, now),
        GuaranteeHolding.reserved(limit.limitId(), form.guaranteedAmount()),
        now,
        1);
  }

  /** The name under which the insurer's messages find the application. */
  public static String alias(CounterpartyId insurer, RecordId id) {
    return insurer + "/guarantee-applications/" + id;
  }

  /** As what signatures and evidence are about: {@code guarantee/applications/01J…}. */
  public static String subjectOf(RecordId id) {
    return KIND.name() + "/" + id;
  }

  /** Refuses where it cannot be applied again (重新投保). */
  public void requireRepeatable() {
    after(Move.APPLY_AGAIN);
  }

  /**
   * 重新投保, under a limit of the same insurer. What was reserved for the submission before ({@link
   * GuaranteeHolding#isReserved}) is cancelled, and the new amount reserved, in the same
   * transaction.
   */
  public GuaranteeApplication applyAgain(
      LimitReference under, GuaranteeForm filledIn, Actor by, RecordId evidenceId, Instant now) {
    return new GuaranteeApplication(
        id,
        applicant,
        under,
        filledIn,
        after(Move.APPLY_AGAIN),
        progress.again(by, evidenceId, now),
        GuaranteeHolding.reserved(under.limitId(), filledIn.guaranteedAmount()),
        createdAt,
        version + 1);
  }

  /**
   * What it is after the insurer's word. One that says once more what is so already corrects what
   * the insurer had said, or changes nothing. Rejected and declined ones hold nothing any more.
   *
   * @throws GuaranteeApplicationNotOpen when it cannot go there from where it stands: an earlier
   *     word or answer is still to come, or the insurer is wrong
   */
  public GuaranteeApplication review(GuaranteeReview heard) {
    boolean again = heard.result().isSaidOf(status);
    if (again && heard.saysAs(review())) {
      return this;
    }
    GuaranteeApplicationStatus to = again ? status : after(heard.result().move());
    return next(to, progress.reviewed(heard), to.isOver() ? cancelled() : holding);
  }

  /** 逾期未缴费. */
  public GuaranteeApplication lapse() {
    return next(after(Move.LAPSE), progress.lapsed(), cancelled());
  }

  /** Whether it waits to be paid, and the last day for that is over. */
  public boolean hasRunOut(Instant now) {
    return isUnpaid() && !isInTimeOn(LocalDate.ofInstant(now, Policy.ZONE));
  }

  /** 保单生效: what it holds is used, unless the insurer's ledger had said so. */
  public GuaranteeApplication takeEffect(PolicyNumber number) {
    return takeEffect(number, holding);
  }

  /**
   * @param known what it holds by all that the insurer's ledger has said
   */
  public GuaranteeApplication takeEffect(PolicyNumber number, GuaranteeHolding known) {
    return next(
        after(Move.TAKE_EFFECT),
        progress.effective(number),
        known.isReserved() ? known.use(false) : known);
  }

  /** What it holds by the insurer's ledger: used, told or released. */
  public GuaranteeApplication held(GuaranteeHolding then) {
    return next(status, progress, then);
  }

  /** Refuses where what it holds may be cancelled yet: no ledger can use that. */
  public void requirePaid() {
    if (!status.isPaid()) {
      throw new GuaranteeApplicationNotOpen(status);
    }
  }

  /** What is corrected of a rejection cancels nothing twice. */
  private GuaranteeHolding cancelled() {
    return holding.isReserved() ? holding.cancel() : holding;
  }

  @Override
  public GuaranteeApplication pay(RecordId by) {
    return next(after(Move.PAY), progress.paying(by), holding);
  }

  @Override
  public GuaranteeApplication paid(RecordId by) {
    return settled(by, Move.PAYMENT_SUCCEEDS);
  }

  @Override
  public GuaranteeApplication paymentFailed(RecordId by) {
    return settled(by, Move.PAYMENT_FAILS);
  }

  private GuaranteeApplication settled(RecordId by, Move move) {
    if (!by.equals(paymentId())) {
      throw new GuaranteeApplicationNotOpen(status);
    }
    return next(after(move), progress, holding);
  }

  private GuaranteeApplicationStatus after(Move move) {
    return GuaranteeApplicationLifecycle.TABLE.next(status, move, GuaranteeApplicationNotOpen::new);
  }

  private GuaranteeApplication next(
      GuaranteeApplicationStatus to, GuaranteeProgress come, GuaranteeHolding held) {
    return new GuaranteeApplication(
        id, applicant, limit, form, to, come, held, createdAt, version + 1);
  }

  public GuaranteeProgress.Submission submission() {
    return progress.submission();
  }

  public @Nullable GuaranteeReview review() {
    return progress.review();
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
    return PremiumKind.GUARANTEE;
  }

  @Override
  public CounterpartyId insurer() {
    return limit.insurer();
  }

  @Override
  public String insurerName() {
    return limit.insurerName();
  }

  @Override
  public @Nullable Money premiumDue() {
    return progress.premiumDue();
  }

  @Override
  public @Nullable LocalDate payBy() {
    return progress.payBy(form.period());
  }

  @Override
  public boolean isUnpaid() {
    return status.isUnpaid();
  }

  @Override
  public List<String> statementLines() {
    return GuaranteeStatement.linesOf(this);
  }

  @Override
  public List<Covered> coveredDocuments() {
    return List.of();
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {
    if (purpose == SigningPurpose.APPLY_FOR_GUARANTEE_AGAIN) {
      requireRepeatable();
    } else {
      PaymentRules.requireUnpaid(this);
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

  /** When the last day for paying is over. */
  @Override
  public Optional<Instant> dueAt() {
    return isUnpaid()
        ? Optional.ofNullable(payBy())
            .map(last -> last.plusDays(1).atStartOfDay(Policy.ZONE).toInstant())
        : Optional.empty();
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(limit.insurer(), id));
  }
}
