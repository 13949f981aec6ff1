package cn.portcover.infra.bench.document;

import java.util.List;

/** Something drawn on a page, in points from its lower left corner; colours as 0xRRGGBB. */
sealed interface Mark {

  /**
   * A run of text.
   *
   * @param font number of the font file, as {@link Fonts} counts
   */
  record Text(int font, float size, int colour, float x, float y, String text) implements Mark {}

  /** A filled path. */
  record Filled(List<Step> path, int colour) implements Mark {}

  /** A line along a path. */
  record Stroked(List<Step> path, int colour, float width) implements Mark {}

  /** A step of a path. */
  sealed interface Step {
    record Move(float x, float y) implements Step {}

    record Line(float x, float y) implements Step {}

    record Curve(float x1, float y1, float x2, float y2, float x3, float y3) implements Step {}

    record Box(float x, float y, float width, float height) implements Step {}

    record Close() implements Step {}
  }
}
