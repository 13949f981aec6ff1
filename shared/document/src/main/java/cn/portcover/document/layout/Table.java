package cn.portcover.document.layout;

import cn.portcover.domain.Language;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Rows under a head that is repeated on each page; every second row is tinted. */
public final class Table {
  /**
   * @param weight share of the width
   * @param figures whether its values stand at the right, as amounts do
   */
  public record Column(Label label, float weight, boolean figures) {}

  private final List<Column> columns;
  private final Style body;
  private final float padding;
  private final PdfPTable table;
  private int rows;

  public Table(Language language, List<Column> columns) {
    this(language, columns, Style.HEAD, Style.BODY, 7);
  }

  private Table(Language language, List<Column> columns, Style head, Style body, float padding) {
    this.columns = List.copyOf(columns);
    this.body = body;
    this.padding = padding;
    float[] weights = new float[columns.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = columns.get(i).weight();
    }
    table = new PdfPTable(weights);
    table.setWidthPercentage(100);
    table.setHeaderRows(1);
    table.setSpacingAfter(4);
    for (Column column : columns) {
      Phrase words = Typesetter.phrase(Value.own(column.label().first(language)), head);
      PdfPCell cell = framed(new PdfPCell(words), head, column);
      cell.setBackgroundColor(Style.NAVY);
      table.addCell(cell);
    }
  }

  /** Of small letters, for many columns and many rows. */
  public static Table dense(Language language, List<Column> columns) {
    return new Table(language, columns, Style.SMALL_HEAD, Style.CELL, 3);
  }

  /** One row: as many values as columns. */
  public Table row(List<Value> values) {
    return row(values, new PdfPCell[0]);
  }

  /** One row whose last cells are drawn by others. */
  Table row(List<Value> values, PdfPCell... drawn) {
    if (values.size() + drawn.length != columns.size()) {
      throw new IllegalArgumentException(
          values.size() + " values in " + columns.size() + " columns");
    }
    rows++;
    for (int i = 0; i < columns.size(); i++) {
      PdfPCell cell =
          i < values.size()
              ? new PdfPCell(Typesetter.phrase(values.get(i), body))
              : drawn[i - values.size()];
      framed(cell, body, columns.get(i));
      if (rows % 2 == 0) {
        cell.setBackgroundColor(Style.TINT);
      }
      table.addCell(cell);
    }
    return this;
  }

  PdfPTable table() {
    return table;
  }

  private PdfPCell framed(PdfPCell cell, Style style, Column column) {
    cell.setLeading(style.leading(), 0);
    cell.setHorizontalAlignment(column.figures() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(Style.LINE);
    cell.setBorderWidth(0.5f);
    cell.setPaddingLeft(padding);
    cell.setPaddingRight(padding);
    cell.setPaddingTop(1);
    cell.setPaddingBottom(padding > 5 ? 5 : padding);
    return cell;
  }
}
