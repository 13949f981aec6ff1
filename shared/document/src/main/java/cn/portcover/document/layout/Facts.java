package cn.portcover.document.layout;

import cn.portcover.domain.Language;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A grid of labels and values, two pairs in a row; a long value takes a row of its own. */
public final class Facts {
  private static final float[] WEIGHTS = {18, 32, 18, 32};
  private static final float HALF_WIDTH = (Furniture.RIGHT - Furniture.SIDE) * 0.32f - 14;

  private final Language language;
  private final PdfPTable table = new PdfPTable(WEIGHTS);
  private boolean open;

  public Facts(Language language) {
    this.language = language;
    table.setWidthPercentage(100);
    table.setSpacingAfter(4);
  }

  /** A pair; beside the one before when both fit on a line. */
  public Facts add(Label label, Value value) {
    if (value.text().indexOf('\n') >= 0 || Typesetter.width(value, Style.BODY) > HALF_WIDTH) {
      return wide(label, value);
    }
    put(label, value, 1);
    open = !open;
    return this;
  }

  /** A pair over the whole width. */
  public Facts wide(Label label, Value value) {
    fill();
    put(label, value, 3);
    return this;
  }

  PdfPTable table() {
    fill();
    return table;
  }

  private void put(Label label, Value value, int span) {
    Phrase name = Typesetter.phrase(Value.own(label.first(language) + "\n"), Style.LABEL);
    Typesetter.append(name, Value.own(label.second(language)), Style.SMALL);
    PdfPCell left = framed(name, Style.LABEL, 1);
    left.setBackgroundColor(Style.TINT);
    table.addCell(left);
    table.addCell(framed(Typesetter.phrase(value, Style.BODY), Style.BODY, span));
  }

  private void fill() {
    if (open) {
      table.addCell(framed(new Phrase(Style.BODY.leading()), Style.BODY, 2));
      open = false;
    }
  }

  private static PdfPCell framed(Phrase content, Style style, int span) {
    PdfPCell cell = new PdfPCell(content);
    cell.setColspan(span);
    cell.setLeading(style.leading(), 0);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM);
    cell.setBorderColor(Style.LINE);
    cell.setBorderWidth(0.5f);
    cell.setPaddingLeft(7);
    cell.setPaddingRight(7);
    cell.setPaddingTop(style == Style.LABEL ? 2 : 0);
    cell.setPaddingBottom(5);
    return cell;
  }
}
