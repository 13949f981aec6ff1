package cn.portcover.domain.guarantee;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much of a limit is taken, to the fen: {@link #remaining()} = total − used − reserved, and
 * never below zero, whatever happens. Each move answers the ledger after it and refuses one that
 * the amounts do not allow.
 *
 * @param total 批复(总)额度
 * @param used 已使用额度: of guarantees that are in force
 * @param reserved of applications that are under way
 * @param untold how much of what is used the insurer's ledger has not told of yet: policies reach
 *     us by messages of their own, before or after its entries
 * @param reducesTo what the insurer lowered the total to while more than that was taken: nothing
 *     can be taken any more, and whatever comes back lowers the total towards it; absent when the
 *     total is what the insurer says
 */
public record LimitLedger(
    Money total, Money used, Money reserved, Money untold, @Nullable Money reducesTo) {
  /** Of a limit that was never granted. */
  public static final LimitLedger NONE =
      new LimitLedger(Cny.ZERO, Cny.ZERO, Cny.ZERO, Cny.ZERO, null);

  public LimitLedger {
    Cny.requireNotNegative(used);
    Cny.requireNotNegative(reserved);
    Cny.requireNotNegative(untold);
    if (Cny.isMore(Cny.plus(used, reserved), Cny.requireNotNegative(total))) {
      throw new IllegalArgumentException("more is taken than there is: " + total);
    }
    if (Cny.isMore(untold, used)) {
      throw new IllegalArgumentException("more is untold than is used: " + used);
    }
    if (reducesTo != null && !Cny.isMore(total, Cny.requireNotNegative(reducesTo))) {
      throw new IllegalArgumentException("it comes down to no less than it is: " + total);
    }
  }

  /** 剩余额度. */
  public Money remaining() {
    return Cny.minus(total, taken());
  }

  /** What the insurer says the total is. */
  public Money saidTotal() {
    return reducesTo == null ? total : reducesTo;
  }

  /** What the insurer's ledger says is used, as far as it has told. */
  public Money toldUsed() {
    return Cny.minus(used, untold);
  }

  public boolean fits(Money amount) {
    return reducesTo == null && !Cny.isMore(amount, remaining());
  }

  /** Whether it is what is reserved that stands in the way. */
  public boolean fitsWithoutReserved(Money amount) {
    return !Cny.isMore(amount, Cny.plus(remaining(), reserved));
  }

  /** How much there is too little. */
  public Money shortOf(Money amount) {
    return fits(amount) ? Cny.ZERO : Cny.minus(amount, remaining());
  }

  /** What would be left of it; {@link #fits} was asked before. */
  public Money remainingAfter(Money amount) {
    return Cny.minus(remaining(), amount);
  }

  /** 批复: what the insurer says the total is; it stays above that while more is taken. */
  LimitLedger total(Money given) {
    Cny.requireNotNegative(given);
    return Cny.isMore(taken(), given)
        ? new LimitLedger(taken(), used, reserved, untold, given)
        : new LimitLedger(given, used, reserved, untold, null);
  }

  /** The total comes down towards what the insurer says, as far as what is taken lets it. */
  LimitLedger settled() {
    return reducesTo == null ? this : total(reducesTo);
  }

  LimitLedger reserve(Money amount) {
    requireFitting(amount);
    return new LimitLedger(total, used, Cny.plus(reserved, amount), untold, reducesTo);
  }

  LimitLedger cancel(Money amount) {
    requireThere(amount, reserved);
    return new LimitLedger(total, used, Cny.minus(reserved, amount), untold, reducesTo);
  }

  /**
   * What was reserved is used.
   *
   * @param told whether the insurer's ledger says so, and not a policy
   */
  LimitLedger use(Money amount, boolean told) {
    requireThere(amount, reserved);
    return new LimitLedger(
        total,
        Cny.plus(used, amount),
        Cny.minus(reserved, amount),
        told ? untold : Cny.plus(untold, amount),
        reducesTo);
  }

  /** The insurer's ledger tells of what a policy had used. */
  LimitLedger tell(Money amount) {
    requireThere(amount, untold);
    return new LimitLedger(total, used, reserved, Cny.minus(untold, amount), reducesTo);
  }

  /** Used, and not through us. */
  LimitLedger useOutside(Money amount) {
    requireFitting(amount);
    return new LimitLedger(total, Cny.plus(used, amount), reserved, untold, reducesTo);
  }

  /** 解除: what was used, and was told of, can be used again. */
  LimitLedger release(Money amount) {
    if (Cny.isMore(Cny.requirePositive(amount), toldUsed())) {
      throw new Malformed("limit-used-less", toldUsed());
    }
    return new LimitLedger(total, Cny.minus(used, amount), reserved, untold, reducesTo);
  }

  private Money taken() {
    return Cny.plus(used, reserved);
  }

  private void requireFitting(Money amount) {
    if (!fits(Cny.requirePositive(amount))) {
      throw new Malformed("limit-exceeded", remaining());
    }
  }

  /** What an application holds of the limit is there. */
  private static void requireThere(Money amount, Money there) {
    if (Cny.isMore(Cny.requirePositive(amount), there)) {
      throw new IllegalStateException(amount + " of no more than " + there);
    }
  }
}
