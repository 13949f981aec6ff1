package cn.portcover.domain.policy;

import static cn.portcover.domain.policy.PolicyStatus.EFFECTIVE;

import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.PolicyLifecycle.Move;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 保险单: issued by the insurer, acknowledged (收悉) by the company once it has taken effect, expires
 * after its last day or is cancelled by the insurer before.
 */
public record Policy(
    PolicyTerms terms,
    PolicyStatus status,
    ReceiptStatus receiptStatus,
    @Nullable Acknowledgement acknowledgement,
    @Nullable Cancellation cancellation,
    Instant createdAt,
    long version)
    implements Kept {

  /** Days begin and end where the insurers and companies are. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  public static final RecordKind<Policy> KIND =
      new RecordKind<>("policies", Policy.class, PolicyNotFound::new);

  /** 收悉: who and when. */
  public record Acknowledgement(Actor by, Instant at) {}

  /** 注销. */
  public record Cancellation(LocalDate on, String reason) {}

  public static Policy issued(PolicyTerms terms, Instant now) {
    return new Policy(terms, EFFECTIVE, ReceiptStatus.AWAITING, null, null, now, 1);
  }

  /** The name under which the insurer's messages find the policy. */
  public static String alias(CounterpartyId insurer, PolicyNumber number) {
    return insurer + "/policies/" + number;
  }

  public Policy acknowledge(Actor by, Instant now) {
    if (status != EFFECTIVE) {
      throw new PolicyNotInForce(status);
    }
    if (now.isBefore(start(terms.period().from()))) {
      throw new PolicyNotYetEffective(terms.period().from());
    }
    if (hasRunOut(now)) {
      throw new PolicyNotInForce(PolicyStatus.EXPIRED);
    }
    ReceiptStatus next =
        PolicyLifecycle.RECEIPT.next(receiptStatus, Move.ACKNOWLEDGE, AlreadyAcknowledged::new);
    return new Policy(
        terms, status, next, new Acknowledgement(by, now), cancellation, createdAt, version + 1);
  }

  public Policy expire() {
    return ended(Move.EXPIRE, null);
  }

  public Policy cancel(Cancellation given) {
    return ended(Move.CANCEL, given);
  }

  /** Documents state the status, so each status has an edition of its own. */
  public String edition() {
    return status.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the last day of the cover is over. */
  public boolean hasRunOut(Instant now) {
    return !now.isBefore(end());
  }

  private Instant end() {
    return start(terms.period().to().plusDays(1));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  private Policy ended(Move move, @Nullable Cancellation given) {
    PolicyStatus next = PolicyLifecycle.STATUS.next(status, move, PolicyNotInForce::new);
    return new Policy(terms, next, receiptStatus, acknowledgement, given, createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(terms.company().uscc());
  }

  @Override
  public String key() {
    return terms.policyNumber().value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status, "receiptStatus", receiptStatus);
  }

  @Override
  public Optional<Instant> dueAt() {
    return status == EFFECTIVE ? Optional.of(end()) : Optional.empty();
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(terms.insurer(), terms.policyNumber()));
  }
}
