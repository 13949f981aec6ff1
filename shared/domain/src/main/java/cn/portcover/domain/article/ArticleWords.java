package cn.portcover.domain.article;

import java.util.regex.Pattern;

/** Texts of strangers, made such that what is kept is what is seen. */
public final class ArticleWords {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private ArticleWords() {}

  /**
   * Without what cannot be seen or turns the order of reading around: controls but line ends and
   * tabs, formatting but the two joiners that scripts need, halves of characters, and what Unicode
   * does not assign.
   */
  public static String visible(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(ArticleWords::isSeen).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /**
   * In one line and visible, cut to a length.
   *
   * @param most characters, the ellipsis included
   */
  public static String line(String text, int most) {
    String one = BLANKS.matcher(visible(text)).replaceAll(" ").strip();
    if (one.codePointCount(0, one.length()) <= most) {
      return one;
    }
    return one.substring(0, one.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n';
      case Character.FORMAT -> c == 0x200C || c == 0x200D;
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
      default -> true;
    };
  }
}
