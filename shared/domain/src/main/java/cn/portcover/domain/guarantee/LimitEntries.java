package cn.portcover.domain.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.guarantee.LimitChange.Cause;
import cn.portcover.domain.guarantee.LimitChange.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters into a limit's ledger, one entry after the other, what one move does to it. */
final class LimitEntries {
  private final LimitTerms terms;
  private final Instant now;
  private final List<LimitChange> changes = new ArrayList<>();
  private Limit limit;

  /**
   * @param limit as the move makes it, but for its ledger
   */
  LimitEntries(Limit limit, LimitTerms terms, Instant now) {
    this.limit = limit;
    this.terms = terms;
    this.now = now;
  }

  LimitEntries enter(Kind kind, @Nullable Money amount, Cause cause, LimitLedger after) {
    LimitProgress entered = limit.progress().entered(after);
    limit = limit.with(limit.status(), entered, limit.version());
    changes.add(
        new LimitChange(
            limit.id(),
            entered.entries(),
            limit.company().uscc(),
            limit.insurer(),
            kind,
            amount,
            cause,
            after,
            terms,
            now));
    return this;
  }

  /** The insurer says what the total is. */
  LimitEntries total(Kind kind, Money given, Cause cause) {
    LimitLedger there = limit.ledger();
    LimitLedger after = there.total(given);
    return enter(kind, Cny.minus(after.total(), there.total()), cause, after);
  }

  /** Something came back: the total comes down as far as the insurer had said. */
  LimitEntries settle(Cause cause) {
    LimitLedger there = limit.ledger();
    LimitLedger settled = there.settled();
    // The entry of the insurer's is the one before this.
    Cause same = new Cause(cause.reference(), cause.applicationId(), null);
    return settled.equals(there)
        ? this
        : enter(Kind.TOTAL, Cny.minus(settled.total(), there.total()), same, settled);
  }

  LimitMove moved() {
    return new LimitMove(limit, changes);
  }
}
