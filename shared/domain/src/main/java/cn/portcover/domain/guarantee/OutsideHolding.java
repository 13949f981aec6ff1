package cn.portcover.domain.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;

/**
 * What the insurer's ledger says that a reference has taken of a limit which is nobody's of ours:
 * used and not through us, or by a policy that we are still to be told of. Then what the policy's
 * application holds is this.
 *
 * @param reference the insurer's, as its entries say
 * @param used CNY
 * @param released CNY; of one whose use was told under another reference it is the more
 */
public record OutsideHolding(
    RecordId limitId,
    Uscc company,
    String reference,
    Money used,
    Money released,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<OutsideHolding> KIND =
      new RecordKind<>("guarantee/outside-holdings", OutsideHolding.class, LimitNotFound::new);

  /** Of which no entry was told yet. */
  public static OutsideHolding none(Limit limit, String reference, Instant now) {
    return new OutsideHolding(
        limit.id(), limit.company().uscc(), reference, Cny.ZERO, Cny.ZERO, now, 0);
  }

  /** References are of any signs, keys are not. */
  public static String key(RecordId limitId, String reference) {
    return RecordId.following(limitId + " outside " + reference).value();
  }

  public OutsideHolding use(Money amount) {
    return new OutsideHolding(
        limitId, company, reference, Cny.plus(used, amount), released, createdAt, version + 1);
  }

  /** As far as its use is known, no more than that comes back. */
  public OutsideHolding release(Money amount) {
    return new OutsideHolding(
        limitId, company, reference, used, Cny.plus(released, amount), createdAt, version + 1);
  }

  /** Whether a use was told under this reference, of which so much is not there to release. */
  public boolean isShortOf(Money amount) {
    return Cny.isMore(used, Cny.ZERO) && Cny.isMore(Cny.plus(released, amount), used);
  }

  /** What can still be released; {@link #isShortOf} was asked before. */
  public Money open() {
    return Cny.minus(used, released);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company);
  }

  @Override
  public String key() {
    return key(limitId, reference);
  }
}
