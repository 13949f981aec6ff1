package cn.portcover.domain.payment;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentLifecycle.Move;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 交费记录: one instruction to a bank, for one application or several of one insurer in one currency.
 * Requested (已受理), with the bank (已发送银行), settled by its answer, item by item; UNKNOWN (待银行确认) when
 * it is silent, and then it is asked, ever more seldom, until its answer or its statement of the
 * day settles it. It is never instructed again: what failed is paid by another payment.
 *
 * @param insurer who is paid
 * @param total of all items
 * @param bankReference the bank's, one for the whole payment; absent until it has answered
 * @param answerBy after this instant the bank is asked
 * @param executeBy after this instant the bank may not move the money any more
 * @param queries how often the bank was asked
 * @param lookAgainAt when it is to be asked next; absent once settled
 * @param settledAt when the last outcome became known; absent until all are
 */
public record Payment(
    RecordId id,
    Company company,
    CounterpartyId bank,
    String bankName,
    CounterpartyId insurer,
    String insurerName,
    RecordId agreementId,
    String agreementNumber,
    From payer,
    Money total,
    List<PaymentItem> items,
    PaymentStatus status,
    @Nullable String bankReference,
    Actor requestedBy,
    RecordId evidenceId,
    Instant answerBy,
    Instant executeBy,
    int queries,
    @Nullable Instant lookAgainAt,
    @Nullable Instant settledAt,
    Instant createdAt,
    long version)
    implements Kept {

  /** As many as one transaction settles, with what their insurer is told of each. */
  public static final int MOST_ITEMS = 15;

  /** How long a bank may be silent. */
  public static final Duration PATIENCE = Duration.ofMinutes(15);

  /** How long an instruction may be carried out, unless an application has a day before that. */
  public static final Duration VALIDITY = Duration.ofHours(24);

  private static final List<Duration> PAUSES =
      List.of(
          PATIENCE,
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12),
          Duration.ofHours(24));

  public static final RecordKind<Payment> KIND =
      new RecordKind<>("payments", Payment.class, PaymentNotFound::new);

  /** From which account, as it is shown. */
  public record From(String name, String accountName, String maskedAccount) {}

  /**
   * Requested now.
   *
   * @param applications that {@link PaymentRules} let pass under the agreement
   */
  public static Payment requested(
      RecordId id,
      PaymentAgreement under,
      List<? extends Payable> applications,
      Actor by,
      RecordId evidenceId,
      Instant now) {
    Payer payer = under.payer();
    return new Payment(
        id,
        under.company(),
        under.bank(),
        under.bankName(),
        under.insurer(),
        under.insurerName(),
        under.id(),
        under.requireSigned(),
        new From(payer.name(), payer.accountName(), payer.maskedAccount()),
        PaymentRules.total(applications),
        applications.stream()
            .map(a -> PaymentItem.pending(a.premiumKind(), a.id(), PaymentRules.due(a)))
            .toList(),
        PaymentStatus.REQUESTED,
        null,
        by,
        evidenceId,
        now.plus(PATIENCE),
        lastMoment(applications, now),
        0,
        now.plus(PATIENCE),
        null,
        now,
        1);
  }

  /** The bank may not pay after the last day of any of them either. */
  private static Instant lastMoment(List<? extends Payable> applications, Instant now) {
    return applications.stream()
        .map(Payable::payBy)
        .filter(Objects::nonNull)
        .map(day -> day.plusDays(1).atStartOfDay(Policy.ZONE).toInstant())
        .reduce(now.plus(VALIDITY), (first, second) -> second.isBefore(first) ? second : first);
  }

  /** The bank has the request; nothing where it has answered already. */
  public Optional<Payment> sent() {
    return PaymentLifecycle.TABLE.allows(status, Move.SEND)
        ? Optional.of(with(after(Move.SEND), items, bankReference, queries, lookAgainAt, settledAt))
        : Optional.empty();
  }

  /** The bank is silent, and asked; refuses once everything is settled. */
  public Payment ask(Instant now) {
    PaymentStatus next = status == PaymentStatus.UNKNOWN ? status : after(Move.ASK);
    Duration pause = PAUSES.get(Math.min(queries, PAUSES.size() - 1));
    return with(next, items, bankReference, queries + 1, now.plus(pause), null);
  }

  /** With what the bank has said of its items; {@link Settlement} is the only one who knows. */
  Payment settled(List<PaymentItem> told, @Nullable String reference, Instant now) {
    boolean open = told.stream().anyMatch(PaymentItem::isPending);
    return with(
        open ? status : outcome(told),
        told,
        reference,
        queries,
        open ? lookAgainAt : null,
        open ? null : now);
  }

  private PaymentStatus outcome(List<PaymentItem> told) {
    long moved = told.stream().filter(i -> i.outcome() == ItemOutcome.SUCCEEDED).count();
    if (moved == 0) {
      return after(Move.FAIL);
    }
    if (moved == told.size()) {
      return after(Move.SUCCEED);
    }
    // One more of those that had failed: it stays what it is.
    return status == PaymentStatus.PARTLY_SUCCEEDED ? status : after(Move.SUCCEED_PARTLY);
  }

  private PaymentStatus after(Move move) {
    return PaymentLifecycle.TABLE.next(status, move, PaymentNotOpen::new);
  }

  private Payment with(
      PaymentStatus next,
      List<PaymentItem> told,
      @Nullable String reference,
      int asked,
      @Nullable Instant look,
      @Nullable Instant settled) {
    return new Payment(
        id,
        company,
        bank,
        bankName,
        insurer,
        insurerName,
        agreementId,
        agreementNumber,
        payer,
        total,
        told,
        next,
        reference,
        requestedBy,
        evidenceId,
        answerBy,
        executeBy,
        asked,
        look,
        settled,
        createdAt,
        version + 1);
  }

  /** The item of the application, if the payment is for it. */
  public Optional<PaymentItem> item(RecordId applicationId) {
    return items.stream().filter(i -> i.applicationId().equals(applicationId)).findFirst();
  }

  /** Whether money has moved. */
  boolean hasMoved() {
    return items.stream().anyMatch(i -> i.outcome() == ItemOutcome.SUCCEEDED);
  }

  boolean isOf(Payable application) {
    return Objects.equals(application.paymentId(), id);
  }

  public static String subjectOf(RecordId id) {
    return KIND.name() + "/" + id;
  }

  /** The name under which the bank's messages find it. */
  public static String alias(CounterpartyId bank, RecordId id) {
    return bank + "/payments/" + id;
  }

  /** The list of those that the bank has not answered and might carry out until that day. */
  public static String unknownOf(CounterpartyId bank, LocalDate day) {
    return "unknown/" + bank + "/" + day;
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(lookAgainAt);
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(bank, id));
  }

  @Override
  public Optional<String> listedIn() {
    return status == PaymentStatus.UNKNOWN
        ? Optional.of(unknownOf(bank, executeBy.atZone(Policy.ZONE).toLocalDate()))
        : Optional.empty();
  }
}
