package cn.portcover.operation.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables as files that spreadsheet programs open (ECMA-376). */
public interface Workbooks {
  String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What a cell holds; nothing at all is {@code null}. */
  sealed interface Cell {
    /** A text; whatever stands in it is no formula. */
    record Words(String text) implements Cell {}

    /** A number that can be added up. */
    record Figure(BigDecimal number) implements Cell {}

    /** A day. */
    record Day(LocalDate date) implements Cell {}

    /** A time, on the clock of those who read it. */
    record Moment(LocalDateTime time) implements Cell {}
  }

  /**
   * A table and, on a sheet of their own, notes about it.
   *
   * @param title of its sheet, at most 31 characters
   * @param lines each with as many cells as there are headings
   */
  record Table(
      String title,
      List<String> headings,
      List<List<@Nullable Cell>> lines,
      String notesTitle,
      List<String> notes) {}

  /** The file's bytes. */
  byte[] write(Table table);
}
