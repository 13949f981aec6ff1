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
  private final PdfPTable table;
  private int rows;

  public Table(Language language, List<Column> columns) {
    this.columns = List.copyOf(columns);
    float[] weights = new float[columns.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = columns.get(i).weight();
    }
    table = new PdfPTable(weights);
    table.setWidthPercentage(100);
    table.setHeaderRows(1);
    table.setSpacingAfter(4);
    for (Column column : columns) {
      Phrase head = Typesetter.phrase(Value.own(column.label().first(language)), Style.HEAD);
      PdfPCell cell = framed(new PdfPCell(head), Style.HEAD, column);
      cell.setBackgroundColor(Style.NAVY);
      table.addCell(cell);
    }
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
              ? new PdfPCell(Typesetter.phrase(values.get(i), Style.BODY))
              : drawn[i - values.size()];
      framed(cell, Style.BODY, columns.get(i));
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

  private static PdfPCell framed(PdfPCell cell, Style style, Column column) {
    cell.setLeading(style.leading(), 0);
    cell.setHorizontalAlignment(column.figures() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(Style.LINE);
    cell.setBorderWidth(0.5f);
    cell.setPaddingLeft(7);
    cell.setPaddingRight(7);
    cell.setPaddingTop(1);
    cell.setPaddingBottom(5);
    return cell;
  }
}
