package cn.portcover.document.layout;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.domain.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document in the making, written from top to bottom: open, add, close. A4, PDF/A-2b, with the
 * house's title block, footer and bookmarks. Refuses with {@link
 * cn.portcover.document.CharacterNotPrintable} what no font has.
 */
public final class Sheet {
  /** Room for a seal below the party's name, so that both can be read. */
  private static final float TALL_BOX = SealMark.SIZE + 62;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(96 * 1024);
  private final Document document;
  private final PdfWriter writer;
  private final Furniture furniture;
  private final Language language;
  private final Contents contents = new Contents();

  private Sheet(Label title, Heading heading) {
    language = heading.language();
    furniture = new Furniture(title, heading);
    document =
        new Document(
            PageSize.A4, Furniture.SIDE, Furniture.SIDE, Furniture.FIRST_TOP, Furniture.BOTTOM);
    writer = PdfWriter.getInstance(document, bytes);
    writer.setPageEvent(furniture);
    try {
      PdfA.prepare(writer);
      document.open();
      PdfA.declare(writer, title.first(language), heading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.setMargins(Furniture.SIDE, Furniture.SIDE, Furniture.TOP, Furniture.BOTTOM);
  }

  /** Begins a document with this title. */
  public static Sheet open(Label title, Heading heading) {
    return new Sheet(title, heading);
  }

  /** Begins a part of a part: a few words above what follows, no bookmark. */
  public Sheet subsection(Label label) {
    Phrase words = Typesetter.phrase(Value.own(label.first(language)), Style.STRONG);
    Typesetter.append(words, Value.own("  " + label.second(language)), Style.SMALL);
    PdfPCell cell = bare(words);
    PdfPTable bar = new PdfPTable(1);
    bar.setWidthPercentage(100);
    bar.setSpacingBefore(4);
    bar.addCell(cell);
    if (writer.getVerticalPosition(true) < Furniture.BOTTOM + 60) {
      document.newPage();
    }
    document.add(bar);
    return this;
  }

  /** Begins a part: a bookmark, and a heading that never stands alone at the foot of a page. */
  public Sheet section(Label label) {
    if (writer.getVerticalPosition(true) < Furniture.BOTTOM + 84) {
      document.newPage();
    }
    PdfContentByte canvas = writer.getDirectContent();
    float top = writer.getVerticalPosition(true);
    contents.begins(label, writer.getPageNumber());
    new PdfOutline(
        canvas.getRootOutline(),
        new PdfDestination(PdfDestination.FITH, top),
        label.first(language),
        true);
    Phrase words = Typesetter.phrase(Value.own(label.first(language)), Style.SECTION);
    Typesetter.append(words, Value.own("  " + label.second(language)), Style.SMALL);
    PdfPCell cell = new PdfPCell(words);
    cell.setLeading(Style.SECTION.leading(), 0);
    cell.setBorder(Rectangle.LEFT);
    cell.setBorderColor(Style.TEAL);
    cell.setBorderWidth(3);
    cell.setPaddingLeft(8);
    cell.setPaddingTop(0);
    cell.setPaddingBottom(3);
    PdfPTable bar = new PdfPTable(1);
    bar.setWidthPercentage(100);
    bar.setSpacingBefore(10);
    bar.setSpacingAfter(6);
    bar.addCell(cell);
    document.add(bar);
    return this;
  }

  public Sheet facts(Facts facts) {
    document.add(facts.table());
    return this;
  }

  public Sheet table(Table table) {
    document.add(table.table());
    return this;
  }

  public Sheet facts(DenseFacts facts) {
    return draw(facts.rows());
  }

  public Sheet table(DenseTable table) {
    return draw(table.rows());
  }

  /** Drawn past the library, which then is told how much room that took. */
  private Sheet draw(DenseRows rows) {
    float end =
        rows.draw(
            new DenseRows.Pages() {
              @Override
              public PdfContentByte canvas() {
                return writer.getDirectContent();
              }

              @Override
              public float top() {
                return writer.getVerticalPosition(true);
              }

              @Override
              public void next() {
                document.newPage();
              }
            });
    PdfPCell room = new PdfPCell();
    room.setBorder(Rectangle.NO_BORDER);
    room.setFixedHeight(writer.getVerticalPosition(true) - end);
    PdfPTable taken = new PdfPTable(1);
    taken.setSpacingAfter(4);
    taken.addCell(room);
    document.add(taken);
    return this;
  }

  /** A table of the sections that will follow, with the pages where they begin. */
  public Sheet contents(List<Label> sections) {
    document.add(contents.table(sections, language, writer.getDirectContent()));
    return this;
  }

  /** Numbered clauses; a long one flows over to the next page. Says so when there are none. */
  public Sheet clauses(List<Value> clauses) {
    if (clauses.isEmpty()) {
      return paragraph(Value.own(language.choose("无。", "None.")));
    }
    PdfPTable list = new PdfPTable(new float[] {26, Furniture.RIGHT - Furniture.SIDE - 26});
    list.setWidthPercentage(100);
    // A short clause stands whole on one page; one of half a page and more begins where the last
    // ended.
    list.setSplitLate(clauses.stream().allMatch(c -> c.text().length() < 800));
    list.setSpacingAfter(4);
    for (int i = 0; i < clauses.size(); i++) {
      PdfPCell number = bare(Typesetter.phrase(Value.own((i + 1) + "."), Style.STRONG));
      number.setHorizontalAlignment(Element.ALIGN_RIGHT);
      list.addCell(number);
      PdfPCell clause = bare(Typesetter.phrase(clauses.get(i), Style.BODY));
      clause.setPaddingLeft(8);
      list.addCell(clause);
    }
    document.add(list);
    return this;
  }

  public Sheet paragraph(Value text) {
    return add(text, Style.BODY);
  }

  /** Small print. */
  public Sheet note(Value text) {
    return add(text, Style.SMALL);
  }

  public Sheet newPage() {
    document.newPage();
    return this;
  }

  /** Where parties seal: one box each, kept together, with room for the image of a seal. */
  public Sheet seals(List<Seal> seals) {
    PdfPTable boxes = new PdfPTable(seals.size());
    boxes.setWidthPercentage(100);
    boxes.setSpacingBefore(14);
    boxes.setKeepTogether(true);
    for (Seal seal : seals) {
      Phrase words = Typesetter.phrase(Value.own(seal.party().first(language) + "  "), Style.LABEL);
      Typesetter.append(words, Value.own(seal.party().second(language) + "\n"), Style.SMALL);
      Typesetter.append(words, seal.name(), Style.STRONG);
      Typesetter.append(words, Value.own("\n"), Style.STRONG);
      Typesetter.append(words, seal.note(), Style.SMALL);
      PdfPCell cell = bare(words);
      cell.setBorder(Rectangle.BOX);
      cell.setBorderColor(Style.LINE);
      cell.setBorderWidth(0.5f);
      cell.setPadding(9);
      cell.setMinimumHeight(seals.stream().allMatch(s -> s.mark() == null) ? 84 : TALL_BOX);
      SealMark mark = seal.mark();
      if (mark != null) {
        cell.setCellEvent(
            (drawn, place, canvases) ->
                SealDrawing.draw(
                    canvases[PdfPTable.TEXTCANVAS],
                    mark,
                    (place.getLeft() + place.getRight()) / 2,
                    place.getBottom() + SealMark.SIZE / 2 + 6,
                    SealMark.SIZE));
      }
      boxes.addCell(cell);
    }
    document.add(boxes);
    return this;
  }

  /** Puts the seal on every page from here on, at its lower right, over whatever stands there. */
  public Sheet sealEveryPage(SealMark mark) {
    furniture.sealEveryPage(mark);
    return this;
  }

  public RenderedPdf close() {
    document.close();
    return new RenderedPdf(bytes.toByteArray(), furniture.pages());
  }

  private Sheet add(Value text, Style style) {
    // Not the library's Paragraph: its spacing is a blank in Helvetica, which is not embedded.
    PdfPTable block = new PdfPTable(1);
    block.setWidthPercentage(100);
    block.setSplitLate(false);
    block.setSpacingAfter(4);
    PdfPCell cell = bare(Typesetter.phrase(text, style));
    cell.setLeading(style.leading(), 0);
    block.addCell(cell);
    document.add(block);
    return this;
  }

  private static PdfPCell bare(Phrase content) {
    PdfPCell cell = new PdfPCell(content);
    cell.setLeading(Style.BODY.leading(), 0);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    cell.setPaddingBottom(4);
    return cell;
  }
}
