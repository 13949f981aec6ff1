package cn.portcover.operation;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.port.Store;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Days of which a list is wanted, both included, where the companies are. For records whose keys
 * are ids in the order of time: only what was made on these days is read.
 *
 * @param from all that came before the last day where it is absent
 * @param to all that has come since the first day where it is absent
 */
public record DaySpan(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Before and behind all ids. */
  private static final String FIRST = "0";

  private static final String LAST = "~";

  /**
   * A page of the owner's records that were made on these days and are to be shown, newest first.
   */
  public <T extends Kept> Store.Page<T> list(
      RecordKind<T> kind, Owner owner, Paging paging, Work work, Predicate<T> shown) {
    String first = from == null ? FIRST : begin(from);
    String last = to == null ? LAST : begin(to.plusDays(1));
    return Pages.of(
        paging,
        (limit, cursor) -> work.store().between(kind, owner, first, last, limit, cursor),
        shown);
  }

  /** Whether it was made on these days: for records whose keys say nothing of time. */
  public boolean contains(Kept record) {
    LocalDate made = LocalDate.ofInstant(record.createdAt(), Policy.ZONE);
    return (from == null || !made.isBefore(from)) && (to == null || !made.isAfter(to));
  }

  private static String begin(LocalDate day) {
    return RecordId.earliestAt(day.atStartOfDay(Policy.ZONE).toInstant()).value();
  }
}
