package cn.portcover.operation.json;

import cn.portcover.domain.Malformed;

/** What a text from outside may consist of. */
public final class Texts {
  private Texts() {}

  /**
   * Passes a text of 1 to {@code maxLength} characters without characters that people cannot see:
   * controls other than tab and line ends, bidirectional and zero-width formatting (Unicode TR 36
   * §2.8), unpaired surrogates, non-characters.
   */
  public static void check(String text, int maxLength) {
    if (text.isBlank()) {
      throw new Malformed("required");
    }
    int length = text.codePointCount(0, text.length());
    if (length > maxLength) {
      throw new Malformed("text-too-long", maxLength, length);
    }
    text.codePoints()
        .filter(Texts::isUnseen)
        .findFirst()
        .ifPresent(
            c -> {
              throw new Malformed("text-character-not-allowed", "U+%04X".formatted(c));
            });
  }

  /**
   * The text without the characters that {@link #check} refuses; separators of lines and paragraphs
   * are line ends.
   */
  public static String cleaned(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0x2028 || c == 0x2029 ? '\n' : c)
        .filter(c -> !isUnseen(c))
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
