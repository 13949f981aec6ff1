package cn.portcover.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeHolding;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitMove;
import cn.portcover.operation.LostRace;
import cn.portcover.operation.Work;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 占用: what an application takes of its limit, of which many may want some at the same moment
 * (decision 17). It is asked for twice: when the application is read, so that nobody signs in vain,
 * and last of all, when it counts.
 *
 * @param seen the limit by whose terms the form was judged
 * @param before what the application holds already, of this limit or of another; absent where it is
 *     new
 */
record Reservation(
    Limit seen, Money amount, RecordId applicationId, @Nullable GuaranteeHolding before) {

  /** Refuses what is not left now. */
  void require(Work work) {
    moves(seen, work);
  }

  /** Takes it in the transaction of the work. */
  void take(Work work) {
    work.atLast(this::keep);
  }

  private void keep(Work last) {
    Limit limit = last.require(Limit.KIND, seen.owner(), seen.key());
    if (!Objects.equals(limit.terms(), seen.terms())) {
      throw new LostRace();
    }
    moves(limit, last).forEach(move -> move.records().forEach(last::keep));
  }

  /** What is reserved still is given back to the limit that it is of, which may be another one. */
  private List<LimitMove> moves(Limit limit, Work work) {
    if (before == null || !before.isReserved()) {
      return List.of(limit.reserve(amount, applicationId, work.now()));
    }
    if (before.limitId().equals(limit.id())) {
      return List.of(
          limit
              .cancel(before.amount(), applicationId, work.now())
              .then(freed -> freed.reserve(amount, applicationId, work.now())));
    }
    Limit other = work.require(Limit.KIND, limit.owner(), before.limitId().value());
    return List.of(
        other.cancel(before.amount(), applicationId, work.now()),
        limit.reserve(amount, applicationId, work.now()));
  }
}
