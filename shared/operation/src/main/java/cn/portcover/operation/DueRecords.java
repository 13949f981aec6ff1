package cn.portcover.operation;

import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.port.Store;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.BiPredicate;

/** Records that are due, each looked at on its own and judged by its present state. */
@Singleton
public class DueRecords {
  private static final int BATCH = 200;
  private final Works works;

  public DueRecords(Works works) {
    this.works = works;
  }

  /**
   * Looks at those that are due now, a batch of them; answers how many were changed.
   *
   * @param operation in whose name
   * @param changes changes the record within the work, if it is to be changed, and says whether
   */
  public <T extends Kept> int each(
      RecordKind<T> kind, String operation, Instant now, BiPredicate<T, Work> changes) {
    int changed = 0;
    for (T due : works.store().due(kind, now, BATCH)) {
      changed += one(kind, due, operation, now, changes) ? 1 : 0;
    }
    return changed;
  }

  private <T extends Kept> boolean one(
      RecordKind<T> kind, T due, String operation, Instant now, BiPredicate<T, Work> changes) {
    try {
      return works.commit(
          operation,
          Actor.platform(operation),
          now,
          work -> changes.test(work.require(kind, due.owner(), due.key()), work));
    } catch (Store.Raced raced) {
      // Somebody was faster; the next run judges the new state.
      return false;
    }
  }
}
