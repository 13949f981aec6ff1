package cn.portcover.document.layout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A QR code (ISO/IEC 18004, error correction M) drawn as one filled path: sharp at any size, and
 * small.
 */
final class QrCode {
  private QrCode() {}

  /** Draws without quiet zone; whoever places it leaves four modules of white around. */
  static void draw(PdfContentByte canvas, float left, float bottom, float size, URI target) {
    ByteMatrix modules = encode(target);
    float side = size / modules.getWidth();
    canvas.setColorFill(Style.INK);
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int run = 0;
        while (x + run < modules.getWidth() && modules.get(x + run, y) == 1) {
          run++;
        }
        if (run > 0) {
          canvas.rectangle(left + x * side, bottom + size - (y + 1) * side, run * side, side);
        }
        x += run + 1;
      }
    }
    canvas.fill();
  }

  private static ByteMatrix encode(URI target) {
    try {
      return Encoder.encode(target.toASCIIString(), ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("an address too long for a QR code: " + target, e);
    }
  }
}
