package cn.portcover.infra.bench.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one of our documents, drawn by Apache PDFBox: the same runs of text in the same
 * fonts at the same places, the same lines and areas. Where everything stands it is told.
 */
final class PeerPdf {
  private final Fonts fonts = new Fonts();
  private final List<List<Mark>> pages;

  private PeerPdf(List<List<Mark>> pages) {
    this.pages = pages;
  }

  /** Reads what there is to draw. */
  static PeerPdf of(byte[] ours) throws IOException {
    try (PDDocument document = Loader.loadPDF(ours)) {
      var pages = new ArrayList<List<Mark>>();
      for (PDPage page : document.getPages()) {
        pages.add(MarksOfPage.of(page));
      }
      return new PeerPdf(pages);
    }
  }

  /** All characters of a document, page by page. */
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  int pages() {
    return pages.size();
  }

  byte[] draw() throws IOException {
    return draw(null);
  }

  /**
   * Does, besides, the least that finding out where everything stands takes: the QR code is encoded
   * and each run of text is measured once.
   *
   * @param target of the QR code
   */
  byte[] measureAndDraw(URI target) throws IOException {
    return draw(target);
  }

  private byte[] draw(@Nullable URI measuredFor) throws IOException {
    var bytes = new ByteArrayOutputStream(96 * 1024);
    float width = measuredFor == null ? 0 : modules(measuredFor);
    try (var document = new PDDocument()) {
      Map<Integer, PDFont> embedded = new HashMap<>();
      for (List<Mark> marks : pages) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var canvas = new PDPageContentStream(document, page)) {
          for (Mark mark : marks) {
            switch (mark) {
              case Mark.Text text -> {
                PDFont font = font(text.font(), embedded, document);
                width += measuredFor == null ? 0 : font.getStringWidth(text.text());
                draw(text, canvas, font);
              }
              case Mark.Filled filled -> draw(filled, canvas);
              case Mark.Stroked stroked -> draw(stroked, canvas);
            }
          }
        }
      }
      document.save(bytes);
    }
    if (width < 0) {
      throw new IllegalStateException("texts of no width");
    }
    return bytes.toByteArray();
  }

  private static int modules(URI target) {
    try {
      return Encoder.encode(target.toASCIIString(), ErrorCorrectionLevel.M).getMatrix().getWidth();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + target, e);
    }
  }

  private PDFont font(int number, Map<Integer, PDFont> embedded, PDDocument in) throws IOException {
    PDFont font = embedded.get(number);
    if (font == null) {
      font = PDType0Font.load(in, fonts.font(number), true);
      embedded.put(number, font);
    }
    return font;
  }

  private static void draw(Mark.Text text, PDPageContentStream canvas, PDFont font)
      throws IOException {
    canvas.beginText();
    canvas.setFont(font, text.size());
    canvas.setNonStrokingColor(new java.awt.Color(text.colour()));
    canvas.newLineAtOffset(text.x(), text.y());
    canvas.showText(text.text());
    canvas.endText();
  }

  private static void draw(Mark.Filled filled, PDPageContentStream canvas) throws IOException {
    canvas.setNonStrokingColor(new java.awt.Color(filled.colour()));
    draw(filled.path(), canvas);
    canvas.fill();
  }

  private static void draw(Mark.Stroked stroked, PDPageContentStream canvas) throws IOException {
    canvas.setStrokingColor(new java.awt.Color(stroked.colour()));
    canvas.setLineWidth(stroked.width());
    draw(stroked.path(), canvas);
    canvas.stroke();
  }

  private static void draw(List<Mark.Step> path, PDPageContentStream canvas) throws IOException {
    for (Mark.Step step : path) {
      switch (step) {
        case Mark.Step.Move move -> canvas.moveTo(move.x(), move.y());
        case Mark.Step.Line line -> canvas.lineTo(line.x(), line.y());
        case Mark.Step.Curve c -> canvas.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x3(), c.y3());
        case Mark.Step.Box box -> canvas.addRect(box.x(), box.y(), box.width(), box.height());
        case Mark.Step.Close close -> canvas.closePath();
      }
    }
  }
}
