package cn.portcover.document.layout;

import java.awt.Color;

/**
 * How a text looks. Sizes are points. Bold is kept for titles: each bold character is one more
 * glyph in the file, and a two-page policy must stay below 100 kB.
 *
 * @param leading distance of the base lines
 */
record Style(float size, float leading, boolean bold, Color colour) {
  static final Color NAVY = new Color(0x12, 0x35, 0x5B);
  static final Color TEAL = new Color(0x0E, 0x7C, 0x86);
  static final Color INK = new Color(0x1B, 0x1F, 0x24);
  static final Color GREY = new Color(0x5B, 0x66, 0x73);
  static final Color LINE = new Color(0xC6, 0xD0, 0xDB);
  static final Color TINT = new Color(0xF1, 0xF5, 0xF9);

  static final Style TITLE = new Style(20, 26, true, NAVY);
  static final Style SUBTITLE = new Style(9.5f, 14, false, GREY);
  static final Style BRAND = new Style(13, 16, true, NAVY);
  static final Style SECTION = new Style(11, 12, true, NAVY);
  static final Style LABEL = new Style(8.5f, 11.5f, false, NAVY);
  static final Style SMALL = new Style(7, 9.5f, false, GREY);
  static final Style BODY = new Style(9.5f, 15, false, INK);
  static final Style STRONG = new Style(9.5f, 15, true, INK);
  static final Style CELL = new Style(7.5f, 10, false, INK);
  static final Style SMALL_HEAD = new Style(7, 9.5f, true, Color.WHITE);
  static final Style HEAD = new Style(8.5f, 12, true, Color.WHITE);
}
