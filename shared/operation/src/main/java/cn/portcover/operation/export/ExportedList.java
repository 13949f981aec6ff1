package cn.portcover.operation.export;

import cn.portcover.domain.Language;
import cn.portcover.operation.Listed;
import cn.portcover.operation.port.Workbooks;
import cn.portcover.operation.port.Workbooks.Cell;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All pages of a list as one table. */
public final class ExportedList {
  /** What one file takes: so much is read and written before whoever waits gives up. */
  static final int ROWS = 5_000;

  /**
   * Where little of much is shown, pages are many and short: then time ends it, not the rows. As
   * much again is left to write the file before whoever asked is given up.
   */
  static final Duration READING = Duration.ofSeconds(12);

  /** Lambda answers with 6 MB at most, of which base64 takes a third. */
  static final int BYTES = 4_400_000;

  private final Class<?> listed;
  private final Headings headings;
  private final InstantSource clock;

  /** Reads a page of the list. */
  @FunctionalInterface
  public interface Pages {
    /**
     * @param next {@link Listed#next()} of the page before; empty for the first
     */
    Listed<?> read(Map<String, String> next);
  }

  /**
   * @param listed the type of the list's records
   */
  public ExportedList(Class<?> listed, Language language, InstantSource clock) {
    this.listed = listed;
    this.headings = new Headings(language);
    this.clock = clock;
  }

  /**
   * The file's bytes.
   *
   * @param filters with which the list was asked for, by their names
   * @throws TooMuchToExport when there are more rows, or more in them, than a file takes
   */
  public byte[] write(Pages pages, Map<String, String> filters, Workbooks workbooks) {
    Instant begun = clock.instant();
    List<Column> columns = Columns.of(listed);
    List<List<@Nullable Cell>> lines = lines(pages, columns, begun);
    byte[] file =
        workbooks.write(
            new Workbooks.Table(
                headings.text("export.list"),
                columns.stream().map(headings::of).toList(),
                lines,
                headings.text("export.notes"),
                notes(lines.size(), filters, begun)));
    if (file.length > BYTES) {
      throw new TooMuchToExport(ROWS);
    }
    return file;
  }

  private List<List<@Nullable Cell>> lines(Pages pages, List<Column> columns, Instant begun) {
    var cells = new Cells(headings);
    List<List<@Nullable Cell>> lines = new ArrayList<>();
    Map<String, String> next = Map.of();
    do {
      Listed<?> page = pages.read(next);
      for (Object record : page.items()) {
        List<@Nullable Cell> line = new ArrayList<>(columns.size());
        columns.forEach(column -> line.add(cells.of(column.of(record))));
        lines.add(line);
      }
      next = page.next();
      boolean late = clock.instant().isAfter(begun.plus(READING));
      if (lines.size() > ROWS || !next.isEmpty() && (late || lines.size() == ROWS)) {
        throw new TooMuchToExport(ROWS);
      }
    } while (!next.isEmpty());
    return lines;
  }

  private List<String> notes(int rows, Map<String, String> filters, Instant at) {
    String asked =
        filters.entrySet().stream()
            .map(filter -> filter.getKey() + " = " + filter.getValue())
            .sorted()
            .collect(Collectors.joining("; "));
    return List.of(
        headings.text("export.note-times"),
        headings.text("export.note-at", new Cells(headings).shown(at)),
        headings.text("export.note-rows", String.valueOf(rows)),
        asked.isEmpty()
            ? headings.text("export.note-all")
            : headings.text("export.note-filters", asked));
  }
}
