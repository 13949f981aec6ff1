package cn.portcover.document.layout;

import java.awt.Color;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** Puts a {@link SealMark} on a page, over what stands there. */
final class SealDrawing {
  static final Color RED = new Color(0xC8, 0x16, 0x1D);

  private SealDrawing() {}

  /**
   * @param x of the middle
   * @param y of the middle
   * @param size across, points
   */
  static void draw(PdfContentByte canvas, SealMark mark, float x, float y, float size) {
    canvas.saveState();
    SealPicture picture = mark.picture();
    if (picture == null) {
      round(canvas, mark, x, y, size / 2);
    } else {
      picture(canvas, picture, x, y, size);
    }
    canvas.restoreState();
  }

  private static void picture(
      PdfContentByte canvas, SealPicture picture, float x, float y, float size) {
    Image image = Image.getInstance(picture.width(), picture.height(), 3, 8, picture.rgb());
    // White lets through what stands below: a colour key, as no alpha is taken here.
    image.setTransparency(new int[] {255, 255, 255, 255, 255, 255});
    float scale = size / Math.max(picture.width(), picture.height());
    float width = picture.width() * scale;
    float height = picture.height() * scale;
    canvas.addImage(image, width, 0, 0, height, x - width / 2, y - height / 2);
  }

  private static void round(PdfContentByte canvas, SealMark mark, float x, float y, float radius) {
    canvas.setColorStroke(RED);
    canvas.setColorFill(RED);
    float ring = (float) (radius * SealMark.RING);
    canvas.setLineWidth(ring);
    canvas.circle(x, y, radius - ring / 2);
    canvas.stroke();
    double[] star = SealMark.star();
    canvas.moveTo((float) (x + star[0] * radius), (float) (y + star[1] * radius));
    for (int i = 2; i < star.length; i += 2) {
      canvas.lineTo((float) (x + star[i] * radius), (float) (y + star[i + 1] * radius));
    }
    canvas.closePath();
    canvas.fill();
    int position = 1;
    for (SealMark.Place place : mark.places()) {
      character(canvas, mark, place, position++, x, y, radius);
    }
  }

  /** Upright on the arc, narrowed where many characters share it. */
  private static void character(
      PdfContentByte canvas,
      SealMark mark,
      SealMark.Place place,
      int position,
      float x,
      float y,
      float radius) {
    float height = (float) (place.height() * radius);
    Face face = Typesetter.face(mark.name(), place.character().codePointAt(0), position);
    float natural = face.font().getWidthPoint(place.character(), height);
    double narrow = natural == 0 ? 1 : Math.min(1, place.width() * radius / natural);
    double sin = Math.sin(place.angle());
    double cos = Math.cos(place.angle());
    // The base line: Chinese characters reach a little below it.
    double foot = (place.feet() + place.height() * 0.12) * radius;
    double half = natural * narrow / 2;
    double startX = x + foot * sin - half * cos;
    double startY = y + foot * cos + half * sin;
    canvas.beginText();
    canvas.setFontAndSize(face.font(), height);
    canvas.setTextMatrix(
        (float) (cos * narrow),
        (float) (-sin * narrow),
        (float) sin,
        (float) cos,
        (float) startX,
        (float) startY);
    canvas.showText(place.character());
    canvas.endText();
  }
}
