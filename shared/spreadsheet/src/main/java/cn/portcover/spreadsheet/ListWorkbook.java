package cn.portcover.spreadsheet;

import cn.portcover.operation.json.Texts;
import cn.portcover.operation.port.Workbooks;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as workbooks: headings that stay in sight and by which lines can be chosen, numbers and
 * times as such. No text in them is taken for a formula.
 */
@Singleton
public final class ListWorkbook implements Workbooks {
  /** What a cell holds at most (ECMA-376, part 1, 18.3.1.96; Excel's own limit). */
  private static final int MOST_CHARACTERS = 32_767;

  private static final String CUT = "…";
  private static final String NAVY = "12355B";
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
  private static final String WORDS = "@";

  /** In characters; a Chinese one takes two. */
  private static final int NARROWEST = 8;

  private static final int WIDEST = 48;

  @Override
  public byte[] write(Table table) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Portcover", "1.0")) {
      lines(table, book.newWorksheet(table.title()));
      notes(table.notes(), book.newWorksheet(table.notesTitle()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  private static void lines(Table table, Worksheet sheet) {
    int last = table.headings().size() - 1;
    for (int column = 0; column <= last; column++) {
      String heading = table.headings().get(column);
      int width = width(heading);
      sheet.value(0, column, heading);
      for (int line = 0; line < table.lines().size(); line++) {
        Cell cell = table.lines().get(line).get(column);
        set(sheet, line + 1, column, cell);
        width = Math.max(width, width(cell));
      }
      sheet.width(column, Math.clamp(width + 2L, NARROWEST, WIDEST));
    }
    sheet.range(0, 0, 0, last).style().bold().fillColor(NAVY).fontColor("FFFFFF").set();
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, table.lines().size(), last);
  }

  private static void set(Worksheet sheet, int line, int column, @Nullable Cell cell) {
    switch (cell) {
      case null -> {}
      case Cell.Figure figure -> sheet.value(line, column, figure.number());
      case Cell.Day day -> {
        sheet.value(line, column, day.date());
        sheet.style(line, column).format(DAY).set();
      }
      case Cell.Moment moment -> {
        sheet.value(line, column, moment.time());
        sheet.style(line, column).format(MOMENT).set();
      }
      case Cell.Words words -> {
        sheet.value(line, column, text(words.text()));
        sheet.style(line, column).format(WORDS).set();
      }
    }
  }

  /** As much of the text as a cell holds, and none of what people cannot see or XML cannot hold. */
  private static String text(String text) {
    String harmless = Neutral.text(Texts.cleaned(text));
    if (harmless.length() <= MOST_CHARACTERS) {
      return harmless;
    }
    int end = MOST_CHARACTERS - CUT.length();
    return harmless.substring(
            0, Character.isHighSurrogate(harmless.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }

  private static void notes(List<String> notes, Worksheet sheet) {
    sheet.width(0, 100);
    for (int i = 0; i < notes.size(); i++) {
      sheet.value(i, 0, text(notes.get(i)));
    }
  }

  private static int width(@Nullable Cell cell) {
    return switch (cell) {
      case null -> 0;
      case Cell.Day day -> DAY.length();
      case Cell.Moment moment -> MOMENT.length();
      case Cell.Figure figure -> figure.number().toPlainString().length();
      case Cell.Words words -> width(words.text());
    };
  }

  private static int width(String text) {
    return text.codePoints().limit(WIDEST).map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
