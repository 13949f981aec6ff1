package cn.portcover.domain.guarantee;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;

/**
 * What an application holds of a limit: reserved when it is submitted, used once its policy is
 * issued, given back when the duty is paid or when the application comes to nothing.
 *
 * @param amount the guaranteed amount, CNY
 * @param released how much of it was given back after use, at once or in parts
 * @param told whether the insurer's ledger has said that it is used
 */
public record GuaranteeHolding(
    RecordId limitId, Money amount, State state, Money released, boolean told) {

  /** Where it stands. */
  public enum State {
    RESERVED,
    USED,
    RELEASED,
    CANCELLED
  }

  public GuaranteeHolding {
    Cny.requirePositive(amount);
    if (Cny.isMore(Cny.requireNotNegative(released), amount)) {
      throw new Malformed("limit-used-less", amount);
    }
  }

  public static GuaranteeHolding reserved(RecordId limitId, Money amount) {
    return new GuaranteeHolding(limitId, amount, State.RESERVED, Cny.ZERO, false);
  }

  /** Whether it takes up the limit until its application is done with. */
  public boolean isReserved() {
    return state == State.RESERVED;
  }

  public boolean isUsed() {
    return state == State.USED;
  }

  /** How much of the limit it takes up now. */
  public Money open() {
    return switch (state) {
      case RESERVED, USED -> Cny.minus(amount, released);
      case RELEASED, CANCELLED -> Cny.ZERO;
    };
  }

  /**
   * @param byLedger whether the insurer's ledger says so, and not its policy
   */
  public GuaranteeHolding use(boolean byLedger) {
    require(State.RESERVED);
    return new GuaranteeHolding(limitId, amount, State.USED, released, byLedger);
  }

  /**
   * What the insurer's ledger has said under the number of a policy that was not known yet.
   *
   * @return this, where it says nothing that this does not
   */
  public GuaranteeHolding takeOver(OutsideHolding said) {
    if (isReserved() && said.used().equals(amount)) {
      GuaranteeHolding used = use(true);
      return Cny.isMore(said.released(), Cny.ZERO) ? used.release(said.released()) : used;
    }
    boolean onlyReleased = isUsed() && told && said.used().equals(Cny.ZERO);
    return onlyReleased && !Cny.isMore(said.released(), open()) ? release(said.released()) : this;
  }

  /** The insurer's ledger says what its policy had said. */
  public GuaranteeHolding tell() {
    return new GuaranteeHolding(limitId, amount, state, released, true);
  }

  public GuaranteeHolding cancel() {
    require(State.RESERVED);
    return new GuaranteeHolding(limitId, amount, State.CANCELLED, released, told);
  }

  /** Some of it, or all that is left: then it is wholly released. */
  public GuaranteeHolding release(Money part) {
    require(State.USED);
    Money all = Cny.plus(released, Cny.requirePositive(part));
    return new GuaranteeHolding(
        limitId, amount, all.equals(amount) ? State.RELEASED : State.USED, all, true);
  }

  private void require(State needed) {
    if (state != needed) {
      throw new IllegalStateException("a holding that is " + state + ", not " + needed);
    }
  }
}
