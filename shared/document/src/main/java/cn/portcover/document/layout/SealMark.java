package cn.portcover.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a seal looks like on paper: the picture that its company brought, or the usual round one,
 * red, a star in its middle and the company's name along the arc (国发〔1999〕25号: 4 cm across at
 * most).
 *
 * @param name what stands along the arc, and where a refusal finds it
 * @param picture instead of all that
 */
public record SealMark(Value name, @Nullable SealPicture picture) {
  /** Across, in points: 40 mm. */
  public static final float SIZE = 113;

  /** The arc that a long name takes, in radians; below is left free. */
  private static final double WIDEST = Math.toRadians(284);

  /** From one character to the next where there are few. */
  private static final double LOOSEST = Math.toRadians(24);

  /** Shares of the radius. */
  static final double RING = 0.045;

  /** How far the heads of the characters are from the middle. */
  static final double HEADS = 0.845;

  static final double TALL = 0.25;
  static final double STAR = 0.3;

  /** Narrower than this share of its height, a character cannot be read. */
  private static final double NARROWEST = 0.6;

  /** Drawn with the name of the company that seals. */
  public static SealMark drawn(Value name) {
    return new SealMark(name, null);
  }

  /** The picture, or drawn when there is none. */
  public static SealMark of(Value name, @Nullable SealPicture picture) {
    return new SealMark(name, picture);
  }

  /**
   * A character on the arc, of a seal whose radius is 1 and whose middle is 0, 0.
   *
   * @param angle of the character's middle, clockwise from the top, radians
   * @param width what it may take along the arc
   * @param height of a character that is as wide as it is high
   */
  record Place(String character, double angle, double width, double height) {
    /** How far its feet are from the middle. */
    double feet() {
      return HEADS - height;
    }
  }

  List<Place> places() {
    int[] characters = name.text().strip().codePoints().toArray();
    double step = Math.min(LOOSEST, WIDEST / Math.max(1, characters.length - 1));
    // Measured at the feet of the characters, where they come closest.
    double width = Math.min(TALL, step * (HEADS - TALL) * 0.94);
    double height = Math.min(TALL, width / NARROWEST);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < characters.length; i++) {
      double angle = (i - (characters.length - 1) / 2.0) * step;
      places.add(new Place(Character.toString(characters[i]), angle, width, height));
    }
    return places;
  }

  /** The corners of the star, x and y in turn, beginning at the top. */
  static double[] star() {
    double[] corners = new double[20];
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? STAR : STAR * 0.381966;
      double angle = Math.PI * i / 5;
      corners[2 * i] = radius * Math.sin(angle);
      corners[2 * i + 1] = radius * Math.cos(angle);
    }
    return corners;
  }

  /** The drawn seal for a screen: SVG 1.1, in the fonts that the reader has. */
  public String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-105 -105 210 210\""
            + " width=\"320\" height=\"320\" fill=\"#c8161d\">");
    svg.append(
        "<circle r=\"97.75\" fill=\"none\" stroke=\"#c8161d\" stroke-width=\"4.5\"/><polygon"
            + " points=\"");
    double[] star = star();
    for (int i = 0; i < star.length; i += 2) {
      svg.append(number(star[i] * 100)).append(',').append(number(-star[i + 1] * 100)).append(' ');
    }
    svg.append("\"/><g font-family=\"SimSun,'Noto Serif SC',serif\" text-anchor=\"middle\">");
    for (Place place : places()) {
      svg.append("<text font-size=\"")
          .append(number(place.height() * 100))
          .append("\" transform=\"rotate(")
          .append(number(Math.toDegrees(place.angle())))
          .append(") translate(0,")
          .append(number(-(place.feet() + place.height() * 0.12) * 100))
          .append(") scale(")
          .append(number(Math.min(1, place.width() / place.height())))
          .append(",1)\">")
          .append(escaped(place.character()))
          .append("</text>");
    }
    return svg.append("</g></svg>").toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
