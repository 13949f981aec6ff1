package cn.portcover.document.layout;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** The platform's mark: an umbrella over a hull, white on a navy square. */
final class Wordmark {
  private Wordmark() {}

  /** The square mark alone; its drawing is made on a grid of 24 units. */
  static void mark(PdfContentByte canvas, float left, float bottom, float size) {
    canvas.saveState();
    canvas.concatCTM(size / 24, 0, 0, size / 24, left, bottom);
    canvas.setColorFill(Style.NAVY);
    canvas.roundRectangle(0, 0, 24, 24, 4.5f);
    canvas.fill();
    canvas.setColorFill(Color.WHITE);
    canvas.moveTo(4, 12.4f); // the canopy: a half circle, scalloped below
    canvas.curveTo(4, 17.2f, 7.6f, 20.4f, 12, 20.4f);
    canvas.curveTo(16.4f, 20.4f, 20, 17.2f, 20, 12.4f);
    canvas.curveTo(18.9f, 13.8f, 16, 13.8f, 14.7f, 12.4f);
    canvas.curveTo(13.8f, 13.6f, 10.2f, 13.6f, 9.3f, 12.4f);
    canvas.curveTo(8, 13.8f, 5.1f, 13.8f, 4, 12.4f);
    canvas.closePath();
    canvas.rectangle(11.5f, 8, 1, 5); // the stick, which is the mast
    canvas.fill();
    canvas.setColorFill(new Color(0x5F, 0xD0, 0xD3));
    canvas.moveTo(4.4f, 8.2f); // the hull
    canvas.lineTo(19.6f, 8.2f);
    canvas.curveTo(19, 5.6f, 17.6f, 4.2f, 16, 4.2f);
    canvas.lineTo(8, 4.2f);
    canvas.curveTo(6.4f, 4.2f, 5, 5.6f, 4.4f, 8.2f);
    canvas.closePath();
    canvas.fill();
    canvas.restoreState();
  }

  /** The mark with the name beside it. */
  static void withName(PdfContentByte canvas, float left, float bottom, float size) {
    mark(canvas, left, bottom, size);
    float text = left + size + 8;
    Typesetter.draw(canvas, text, bottom + size * 0.52f, Value.own("Portcover"), Style.BRAND);
    Typesetter.draw(canvas, text, bottom + size * 0.1f, Value.own("国际贸易单一窗口 · 保险服务"), Style.SMALL);
  }
}
