package cn.portcover.document.layout;

import cn.portcover.document.Heading;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What stands on the pages around the text: title block with QR code on the first, a line on the
 * others, the footer.
 */
final class Furniture extends PdfPageEventHelper {
  static final float SIDE = 48;
  static final float RIGHT = 595 - SIDE;
  static final float FIRST_TOP = 152;
  static final float TOP = 74;
  static final float BOTTOM = 64;
  private static final float HEIGHT = 842;
  private static final float QR = 64;
  private static final float COUNT_WIDTH = 160;

  private final Label title;
  private final Heading heading;
  private final List<PdfTemplate> counts = new ArrayList<>();
  private @Nullable SealMark seal;

  Furniture(Label title, Heading heading) {
    this.title = title;
    this.heading = heading;
  }

  int pages() {
    return counts.size();
  }

  void sealEveryPage(SealMark mark) {
    seal = mark;
  }

  @Override
  public void onStartPage(PdfWriter writer, Document document) {
    // Before the text, so that readers who listen hear the title first.
    PdfContentByte canvas = writer.getDirectContent();
    if (writer.getPageNumber() == 1) {
      titleBlock(writer, canvas);
    } else {
      runningHead(canvas);
    }
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte canvas = writer.getDirectContent();
    line(canvas, SIDE, RIGHT, 48, 0.5f, Style.LINE);
    Typesetter.draw(canvas, SIDE, 36, numbered(), Style.SMALL);
    PdfTemplate count = canvas.createTemplate(COUNT_WIDTH, 12);
    counts.add(count);
    canvas.addTemplate(count, RIGHT - COUNT_WIDTH, 33);
    if (seal != null) {
      float half = SealMark.SIZE / 2;
      SealDrawing.draw(canvas, seal, RIGHT - half, 52 + half, SealMark.SIZE);
    }
  }

  /** Only now is it known how many pages there are. */
  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    for (int i = 0; i < counts.size(); i++) {
      int page = i + 1;
      int all = counts.size();
      String chinese = "第 " + page + " 页，共 " + all + " 页";
      String english = "Page " + page + " of " + all;
      rightAligned(counts.get(i), COUNT_WIDTH, 3, Label.of(chinese, english));
    }
  }

  private void titleBlock(PdfWriter writer, PdfContentByte canvas) {
    float qrLeft = RIGHT - QR;
    float qrBottom = HEIGHT - 40 - QR;
    Wordmark.withName(canvas, SIDE, HEIGHT - 40 - 26, 26);
    QrCode.draw(canvas, qrLeft, qrBottom, QR, heading.verificationUri());
    link(writer, new Rectangle(qrLeft, qrBottom, RIGHT, qrBottom + QR));
    Value scan = Value.own(Label.of("扫码验真", "Scan to verify").first(heading.language()));
    float middle = qrLeft + (QR - Typesetter.width(scan, Style.SMALL)) / 2;
    Typesetter.draw(canvas, middle, qrBottom - 11, scan, Style.SMALL);
    Typesetter.draw(canvas, SIDE, 744, Value.own(title.first(heading.language())), Style.TITLE);
    Typesetter.draw(canvas, SIDE, 728, Value.own(title.second(heading.language())), Style.SUBTITLE);
    line(canvas, SIDE, RIGHT, 718, 1.4f, Style.NAVY);
    Typesetter.draw(canvas, SIDE, 705, numbered(), Style.SMALL);
    String issued = Wording.instant(heading.issuedAt());
    rightAligned(canvas, RIGHT, 705, Label.of("签发时间 " + issued, "Issued " + issued));
  }

  private void runningHead(PdfContentByte canvas) {
    Wordmark.mark(canvas, SIDE, HEIGHT - 50, 15);
    Typesetter.draw(
        canvas, SIDE + 21, HEIGHT - 46, Value.own(title.first(heading.language())), Style.LABEL);
    rightAligned(
        canvas, RIGHT, HEIGHT - 46, Label.of(heading.number().value(), heading.number().value()));
    line(canvas, SIDE, RIGHT, HEIGHT - 57, 0.8f, Style.NAVY);
  }

  private Value numbered() {
    return Value.own(heading.language().choose("单证编号 ", "Document No. ") + heading.number());
  }

  private void rightAligned(PdfContentByte canvas, float right, float y, Label text) {
    Value value = Value.own(text.first(heading.language()));
    Typesetter.draw(canvas, right - Typesetter.width(value, Style.SMALL), y, value, Style.SMALL);
  }

  private void link(PdfWriter writer, Rectangle area) {
    PdfAction open = new PdfAction(heading.verificationUri().toASCIIString());
    PdfAnnotation link = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_NONE, open);
    link.setFlags(PdfAnnotation.FLAGS_PRINT); // ISO 19005-2, 6.3.2
    link.setBorder(new PdfBorderArray(0, 0, 0));
    writer.addAnnotation(link);
  }

  private static void line(
      PdfContentByte canvas, float from, float to, float y, float width, Color colour) {
    canvas.setColorStroke(colour);
    canvas.setLineWidth(width);
    canvas.moveTo(from, y);
    canvas.lineTo(to, y);
    canvas.stroke();
  }
}
