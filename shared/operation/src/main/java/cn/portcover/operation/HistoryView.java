package cn.portcover.operation;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 状态记录: the history of a record's statuses, oldest first. */
public record HistoryView(List<Line> items) {
  /**
   * @param of which status, {@code status} or {@code receiptStatus}
   * @param from absent at birth
   */
  public record Line(
      String of,
      @Nullable String from,
      String to,
      String toLabel,
      Instant at,
      By by,
      @Nullable String note,
      long version) {}

  /** Who: never more than a company may know of others. */
  public record By(String kind, String id, @Nullable String name, @Nullable String medium) {}

  /** The history of a record that the caller may see. */
  public static HistoryView of(Kept record, Work work, Language language) {
    List<HistoryEntry> entries = work.store().history(record.kind(), record.owner(), record.key());
    return new HistoryView(entries.stream().map(e -> line(e, record, language)).toList());
  }

  private static Line line(HistoryEntry entry, Kept record, Language language) {
    return new Line(
        entry.of(),
        entry.from(),
        entry.to(),
        label(record, entry, language),
        entry.at(),
        new By(entry.by().kind().name(), entry.by().id(), entry.by().name(), entry.by().medium()),
        entry.note(),
        entry.version());
  }

  private static String label(Kept record, HistoryEntry entry, Language language) {
    Status any = Objects.requireNonNull(record.statuses().get(entry.of()));
    for (Object constant : ((Enum<?>) any).getDeclaringClass().getEnumConstants()) {
      if (((Status) constant).name().equals(entry.to())) {
        return ((Status) constant).label(language);
      }
    }
    return entry.to();
  }
}
