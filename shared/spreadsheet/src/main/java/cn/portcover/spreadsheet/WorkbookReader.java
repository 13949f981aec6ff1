package cn.portcover.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The lines of a workbook's first visible sheet. */
final class WorkbookReader {
  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,30}([Ee][+-]?[0-9]{1,2})?");
  // Quoted words, colours and conditions of a format are no letters of a date.
  private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
  private static final MathContext KEPT = new MathContext(15);
  private static final int LAST_DAY = 2_958_465;

  /** So many rows are looked at for one that is filled in. */
  private static final int BLANK = 4;

  private final Limits limits;
  private boolean from1904;

  WorkbookReader(Limits limits) {
    this.limits = limits;
  }

  List<Line> lines(byte[] workbook) {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook), OPTIONS)) {
      from1904 = book.isDate1904();
      Sheet sheet =
          book.getSheets()
              .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
              .findFirst()
              .orElseThrow(SpreadsheetDamaged::new);
      try (Stream<Row> rows = sheet.openStream()) {
        return lines(rows.iterator());
      }
    } catch (cn.portcover.domain.Refusal refusal) {
      throw refusal;
    } catch (IOException | RuntimeException e) {
      // The library throws what it meets in broken parts: missing elements, wrong numbers.
      throw new SpreadsheetDamaged();
    }
  }

  private List<Line> lines(Iterator<Row> rows) {
    List<Line> lines = new ArrayList<>();
    for (int read = 0; rows.hasNext(); read++) {
      // Blank ones cost time too: a file may hold a million of them.
      if (read > limits.lines() * BLANK) {
        throw new SpreadsheetTooLarge(limits.lines());
      }
      Line line = line(rows.next());
      if (!line.isBlank()) {
        if (lines.size() == limits.lines()) {
          throw new SpreadsheetTooLarge(limits.lines());
        }
        lines.add(line);
      }
    }
    return lines;
  }

  private Line line(Row row) {
    List<String> cells = new ArrayList<>();
    Set<Integer> digitsLost = new HashSet<>();
    for (int i = 0; i < Math.min(row.getCellCount(), limits.columns()); i++) {
      Cell cell = row.getCell(i);
      String text = cell == null ? "" : text(cell).strip();
      if (text.length() > Limits.CELL) {
        throw new SpreadsheetTooLarge(limits.lines());
      }
      if (cell != null && cell.getType() == CellType.NUMBER && isTooLong(text)) {
        digitsLost.add(i);
      }
      cells.add(text);
    }
    return new Line(row.getRowNum(), cells, digitsLost);
  }

  private String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER, FORMULA -> number(cell, cell.getRawValue());
      case STRING -> Neutral.original(cell.asString());
      case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE";
      case ERROR -> String.valueOf(cell.getRawValue());
      case EMPTY -> "";
    };
  }

  private String number(Cell cell, @Nullable String raw) {
    if (raw == null || !NUMBER.matcher(raw).matches()) {
      return raw == null ? "" : Neutral.original(raw);
    }
    BigDecimal value;
    try {
      // As the program shows it: what follows the fifteenth digit is its own rounding.
      value = new BigDecimal(raw).round(KEPT);
    } catch (NumberFormatException e) {
      return raw;
    }
    if (isDate(cell) && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0) {
      return date(value.intValue()).toString();
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Day 60 is the 29 February 1900 that never was ([ECMA-376] part 1, 18.17.4.1). */
  private LocalDate date(int serial) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(serial);
    }
    return LocalDate.of(1899, 12, 30).plusDays(serial < 60 ? serial + 1L : serial);
  }

  /** By the number of a built-in format, or by the letters of one of its own. */
  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
      return true;
    }
    String format = cell.getDataFormatString();
    if (format == null || id != null && id < 164) {
      return false;
    }
    String letters = NO_DATE.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    return letters.contains("y") || letters.contains("d") || letters.contains("m/");
  }

  private static boolean isTooLong(String number) {
    int point = number.indexOf('.');
    String whole = (point < 0 ? number : number.substring(0, point)).replace("-", "");
    return whole.length() > 15;
  }
}
