package cn.portcover.spreadsheet;

/**
 * Texts that a spreadsheet program would take for a formula, made harmless by an apostrophe before
 * them (OWASP, CSV injection), also when the file is later saved as CSV; and taken off again when
 * such a file comes back.
 */
final class Neutral {
  private static final String DANGEROUS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

  private Neutral() {}

  static String text(String text) {
    return isDangerous(withoutMarks(text)) ? "'" + text : text;
  }

  static String original(String text) {
    return text.startsWith("'") && isDangerous(withoutMarks(text)) ? text.substring(1) : text;
  }

  /** A text may have an apostrophe of its own, which must not be taken for ours. */
  private static String withoutMarks(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == '\'') {
      from++;
    }
    return text.substring(from);
  }

  private static boolean isDangerous(String text) {
    return !text.isEmpty()
        && DANGEROUS.indexOf(text.charAt(0)) >= 0
        // A number with its sign does no harm.
        && !text.matches("[+-]?[0-9]+([.][0-9]+)?");
  }
}
