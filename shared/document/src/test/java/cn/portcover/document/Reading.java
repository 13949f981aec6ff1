package cn.portcover.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDFs as Apache PDFBox and ZXing read them, which share no code with what wrote them. */
final class Reading {
  private Reading() {}

  interface Use<T> {
    T of(PDDocument document) throws IOException;
  }

  static <T> T with(RenderedPdf pdf, Use<T> use) {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      return use.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text by position, pages parted by a line of dashes. */
  static String text(RenderedPdf pdf) {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setPageEnd("--------\n");
    stripper.setLineSeparator("\n");
    return with(pdf, stripper::getText);
  }

  /** The text without any white space, to find words that were broken over lines. */
  static String dense(RenderedPdf pdf) {
    return text(pdf).replaceAll("[\\s\\u00a0\\u3000]", "");
  }

  static List<TextPosition> glyphs(RenderedPdf pdf) {
    List<TextPosition> glyphs = new ArrayList<>();
    with(
        pdf,
        document ->
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition text) {
                glyphs.add(text);
              }
            }.getText(document));
    return glyphs;
  }

  static BufferedImage page(RenderedPdf pdf, int index, int dpi) {
    return with(pdf, document -> new PDFRenderer(document).renderImageWithDPI(index, dpi));
  }

  static String qrCode(BufferedImage image) throws ReaderException {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  /**
   * How dark each field of a grid of 24 columns and 34 rows is: a dot for white, 1 to 9 for up to
   * half black.
   */
  static String darkness(BufferedImage image) {
    int columns = 24;
    int rows = 34;
    StringBuilder grid = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int left = column * image.getWidth() / columns;
        int right = (column + 1) * image.getWidth() / columns;
        int top = row * image.getHeight() / rows;
        int bottom = (row + 1) * image.getHeight() / rows;
        double dark = 0;
        for (int y = top; y < bottom; y++) {
          for (int x = left; x < right; x++) {
            dark += 1 - ((image.getRGB(x, y) >> 8) & 0xff) / 255.0;
          }
        }
        int level = (int) Math.min(9, Math.round(dark / ((right - left) * (bottom - top)) * 18));
        grid.append(level == 0 ? '.' : (char) ('0' + level));
      }
      grid.append('\n');
    }
    return grid.toString();
  }
}
