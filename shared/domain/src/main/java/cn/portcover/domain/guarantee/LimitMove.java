package cn.portcover.domain.guarantee;

import cn.portcover.domain.record.Kept;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A limit after what happened to it, and the entries of its ledger that say so: all of {@link
 * #records()} is kept in one transaction.
 */
public record LimitMove(Limit limit, List<LimitChange> changes) {
  public LimitMove {
    changes = List.copyOf(changes);
  }

  /** The limit and the new entries. */
  public List<Kept> records() {
    return Stream.concat(Stream.<Kept>of(limit), changes.stream()).toList();
  }

  /** Something else in the same transaction, which makes one version of it all. */
  public LimitMove then(Function<Limit, LimitMove> next) {
    LimitMove other = next.apply(limit);
    return new LimitMove(
        other.limit().with(other.limit().status(), other.limit().progress(), limit.version()),
        Stream.concat(changes.stream(), other.changes().stream()).toList());
  }
}
