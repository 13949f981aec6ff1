package cn.portcover.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with one table: headings that stay in sight, columns with drop-downs where only some
 * values can be, notes on a sheet of their own. No text in it is taken for a formula.
 */
public final class NewWorkbook {
  private static final String LISTS = "Lists";
  private static final String NAVY = "12355B";
  private static final String PINK = "FFD9D9";
  private static final String YELLOW = "FFF4CC";

  private final List<Column> columns;
  private final int lines;

  /** What a column holds, so that programs change nothing that is typed into it. */
  public enum Content {
    TEXT("@"),
    AMOUNT("0.00"),
    DATE("yyyy-mm-dd");

    private final String format;

    Content(String format) {
      this.format = format;
    }
  }

  /**
   * A column.
   *
   * @param note shown at the heading
   * @param width in characters
   * @param choices the only values, for a drop-down; empty for any
   */
  public record Column(
      String heading,
      String note,
      double width,
      boolean required,
      Content content,
      List<String> choices) {}

  /**
   * A filled line.
   *
   * @param faults what is wrong, by column from 0; such cells are coloured and say it
   */
  public record Filled(List<String> cells, Map<Integer, String> faults) {}

  /**
   * @param lines how many there is room for, so that drop-downs reach all of them
   */
  public NewWorkbook(List<Column> columns, int lines) {
    this.columns = List.copyOf(columns);
    this.lines = lines;
  }

  /**
   * The file's bytes.
   *
   * @param title of the sheet, at most 31 characters
   */
  public byte[] write(String title, List<Filled> filled, String notesTitle, List<String> notes) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Portcover", "1.0")) {
      Worksheet sheet = book.newWorksheet(title);
      headings(sheet);
      for (int i = 0; i < filled.size(); i++) {
        line(sheet, i + 1, filled.get(i));
      }
      notes(book.newWorksheet(notesTitle), notes);
      lists(book.newWorksheet(LISTS), sheet);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  private void headings(Worksheet sheet) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sheet.width(i, column.width());
      sheet.style(i).format(column.content().format).set();
      sheet.value(0, i, column.heading());
      sheet
          .style(0, i)
          .bold()
          .fillColor(column.required() ? NAVY : "5B6673")
          .fontColor("FFFFFF")
          .wrapText(true)
          .set();
      sheet.comment(0, i, column.note());
    }
    sheet.freezePane(0, 1);
  }

  private void line(Worksheet sheet, int at, Filled filled) {
    for (int i = 0; i < Math.min(columns.size(), filled.cells().size()); i++) {
      String text = filled.cells().get(i);
      String fault = filled.faults().get(i);
      sheet.value(at, i, Neutral.text(text));
      var style = sheet.style(at, i).format("@");
      if (fault != null) {
        style.fillColor(text.isEmpty() ? YELLOW : PINK);
        sheet.comment(at, i, fault);
      }
      style.set();
    }
  }

  private static void notes(Worksheet sheet, List<String> notes) {
    sheet.width(0, 100);
    for (int i = 0; i < notes.size(); i++) {
      sheet.value(i, 0, Neutral.text(notes.get(i)));
      sheet.style(i, 0).wrapText(true).set();
    }
  }

  /**
   * The values of drop-downs stand in columns of a sheet, as a list in the rule itself is short.
   */
  private void lists(Worksheet lists, Worksheet sheet) {
    for (int i = 0; i < columns.size(); i++) {
      List<String> choices = columns.get(i).choices();
      if (!choices.isEmpty()) {
        for (int row = 0; row < choices.size(); row++) {
          lists.value(row, i, choices.get(row));
        }
        String letter = String.valueOf((char) ('A' + i));
        sheet
            .range(1, i, lines, i)
            .validateWithListByFormula(
                LISTS + "!$" + letter + "$1:$" + letter + "$" + choices.size());
      }
    }
  }
}
