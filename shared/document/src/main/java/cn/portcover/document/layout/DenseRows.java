package cn.portcover.document.layout;

import cn.portcover.document.CharacterNotPrintable;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Rows of small cells under a head that each page repeats, drawn where they stand. The library's
 * own tables measure every cell several times before they draw it, which a report of thousands of
 * rows cannot afford; here each text is measured once.
 */
final class DenseRows {
  private static final float LEADING = Style.CELL.leading();
  private static final float BELOW = 4;
  private static final float SIDE = 3.5f;

  private final List<Cell> head;
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * A cell.
   *
   * @param figures whether its text stands at the right
   */
  record Cell(
      Value value,
      Style style,
      float left,
      float right,
      boolean figures,
      @Nullable Color background) {}

  /** A cell's text, broken into lines. */
  private record Broken(Cell cell, List<String> lines) {}

  /** Where the rows are drawn, page by page. */
  interface Pages {
    PdfContentByte canvas();

    /** The height above which nothing stands yet. */
    float top();

    void next();
  }

  /**
   * @param head repeated on each page; empty for none
   */
  DenseRows(List<Cell> head) {
    this.head = head;
  }

  void add(List<Cell> row) {
    rows.add(row);
  }

  /** Answers the height at which the last row ends. */
  float draw(Pages pages) {
    List<Broken> headings = head.stream().map(DenseRows::broken).toList();
    float y = pages.top();
    if (!fits(1 + (headings.isEmpty() ? 0 : 1), y)) {
      y = turned(pages);
    }
    y = drawn(headings, 0, lines(headings), y, pages.canvas());
    for (List<Cell> row : rows) {
      List<Broken> cells = row.stream().map(DenseRows::broken).toList();
      int all = lines(cells);
      for (int from = 0; from < all; ) {
        int room = room(y);
        if (room < all - from && (room < 1 || all - from <= mostOnAPage())) {
          y = drawn(headings, 0, lines(headings), turned(pages), pages.canvas());
          room = room(y);
        }
        int to = Math.min(all, from + Math.max(1, room));
        y = drawn(cells, from, to, y, pages.canvas());
        from = to;
      }
    }
    return y;
  }

  private static float turned(Pages pages) {
    pages.next();
    return pages.top();
  }

  private static boolean fits(int rows, float y) {
    return y - rows * (LEADING + BELOW) >= Furniture.BOTTOM;
  }

  private static int room(float y) {
    return (int) ((y - Furniture.BOTTOM - BELOW) / LEADING);
  }

  /** Below the head of a page, with room for headings of two lines. */
  private static int mostOnAPage() {
    return (int) ((842 - Furniture.TOP - Furniture.BOTTOM - 2 * BELOW) / LEADING) - 2;
  }

  private static int lines(List<Broken> cells) {
    return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
  }

  /** Draws these lines of the cells; answers where they end. */
  private static float drawn(
      List<Broken> cells, int from, int to, float top, PdfContentByte canvas) {
    if (cells.isEmpty()) {
      return top;
    }
    float bottom = top - (to - from) * LEADING - BELOW;
    for (Broken broken : cells) {
      Color background = broken.cell().background();
      if (background != null) {
        canvas.setColorFill(background);
        float width = broken.cell().right() - broken.cell().left();
        // The line above stays in sight.
        canvas.rectangle(broken.cell().left(), bottom, width, top - bottom - 0.4f);
        canvas.fill();
      }
    }
    canvas.setColorStroke(Style.LINE);
    canvas.setLineWidth(0.5f);
    canvas.moveTo(cells.getFirst().cell().left(), bottom);
    canvas.lineTo(cells.getLast().cell().right(), bottom);
    canvas.stroke();
    for (Broken broken : cells) {
      text(broken, from, to, top, canvas);
    }
    return bottom;
  }

  private static void text(Broken broken, int from, int to, float top, PdfContentByte canvas) {
    Cell cell = broken.cell();
    for (int i = from; i < Math.min(to, broken.lines().size()); i++) {
      Value line = new Value(cell.value().pointer(), broken.lines().get(i));
      float x =
          cell.figures()
              ? cell.right() - SIDE - Typesetter.width(line, cell.style())
              : cell.left() + SIDE;
      Typesetter.draw(canvas, x, top - (i - from + 1) * LEADING - 0.4f, line, cell.style());
    }
  }

  /** Greedy, at the places where {@link LineBreaks} allows it; else where the cell ends. */
  private static Broken broken(Cell cell) {
    float width = cell.right() - cell.left() - 2 * SIDE;
    Style style = cell.style();
    String text = cell.value().text().replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    if (text.indexOf('\n') < 0
        && Typesetter.width(new Value(cell.value().pointer(), text), style) <= width) {
      return new Broken(cell, List.of(text));
    }
    char[] chars = text.toCharArray();
    List<String> lines = new ArrayList<>(1);
    int start = 0;
    int mayEnd = -1;
    float used = 0;
    float usedAfter = 0;
    for (int i = 0; i < chars.length; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '\n') {
        lines.add(text.substring(start, i));
        start = next;
        mayEnd = -1;
        used = 0;
        usedAfter = 0;
        i = next;
        continue;
      }
      float wide = width(cell.value(), text, i, c, style);
      if (used + wide > width && i > start && c != ' ') {
        int end = mayEnd > start ? mayEnd : i;
        lines.add(text.substring(start, end).strip());
        used = mayEnd > start ? usedAfter : 0;
        start = end;
        mayEnd = -1;
        usedAfter = 0;
      }
      used += wide;
      usedAfter += wide;
      if (LineBreaks.CHINESE.isSplitCharacter(start, next - 1, chars.length, chars, null)) {
        mayEnd = next;
        usedAfter = 0;
      }
      i = next;
    }
    lines.add(text.substring(start).strip());
    return new Broken(cell, lines);
  }

  private static float width(Value value, String text, int at, int c, Style style) {
    Face face = Face.having(c, style.bold());
    if (face == null) {
      throw new CharacterNotPrintable(value.pointer(), c, text.codePointCount(0, at) + 1);
    }
    return face.font().getWidthPoint(c, style.size());
  }
}
