package cn.portcover.referencestore;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The short pieces by which articles are found: PostgreSQL's trigrams leave out what they take for
 * no letters and need three; a word of Chinese has two.
 *
 * <p>Of a title: each character, each pair, and three in a row where none is Chinese, so that any
 * part of it is found. Of a text, which has far more: pairs of Chinese characters and whole words.
 */
final class ArticleTerms {
  /** What is not looked at any more: the longest texts say what they are about before. */
  private static final int LONGEST_TEXT = 20_000;

  private static final int LONGEST_WORD = 40;

  private ArticleTerms() {}

  /** What is searched in a text: as {@link Terms#normal}, of its first pages. */
  static String textKey(String title, String text) {
    String all = title + "\n" + text;
    return Terms.normal(all.length() <= LONGEST_TEXT ? all : all.substring(0, LONGEST_TEXT));
  }

  /**
   * The pieces that a title has.
   *
   * @param key as {@link Terms#normal} leaves it
   */
  static Set<String> ofTitle(String key) {
    Set<String> terms = new LinkedHashSet<>();
    for (String word : key.split(" ")) {
      int[] letters = word.codePoints().toArray();
      for (int i = 0; i < letters.length; i++) {
        add(letters, i, 1, terms);
        add(letters, i, 2, terms);
        if (isOther(letters, i, 3)) {
          add(letters, i, 3, terms);
        }
      }
    }
    return terms;
  }

  /** The pieces that a title must have in which the key stands. */
  static Set<String> inTitle(String key) {
    Set<String> terms = new LinkedHashSet<>();
    for (String word : key.split(" ")) {
      int[] letters = word.codePoints().toArray();
      if (letters.length <= 2) {
        add(letters, 0, letters.length, terms);
      }
      for (int i = 0; i + 2 <= letters.length; i++) {
        if (isOther(letters, i, 3)) {
          add(letters, i, 3, terms);
        } else if (!isOther(letters, i, 2)) {
          add(letters, i, 2, terms);
        }
      }
    }
    return terms;
  }

  /** The pieces of a text, and those that a text must have in which the key stands. */
  static Set<String> ofText(String key) {
    Set<String> terms = new LinkedHashSet<>();
    for (String word : key.split(" ")) {
      int[] letters = word.codePoints().toArray();
      int from = 0;
      for (int i = 0; i <= letters.length; i++) {
        boolean chinese = i < letters.length && isChinese(letters[i]);
        if (chinese && i + 1 < letters.length && isChinese(letters[i + 1])) {
          add(letters, i, 2, terms);
        }
        if (i == letters.length || chinese) {
          add(letters, from, Math.min(i - from, LONGEST_WORD), terms);
          from = i + 1;
        }
      }
    }
    return terms;
  }

  private static void add(int[] letters, int from, int count, Set<String> terms) {
    if (count > 0 && from + count <= letters.length) {
      terms.add(new String(letters, from, count));
    }
  }

  /** Whether there are so many from there, none of them Chinese. */
  private static boolean isOther(int[] letters, int from, int count) {
    if (from + count > letters.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if (isChinese(letters[i])) {
        return false;
      }
    }
    return true;
  }

  /** Ideographs, and the scripts that are written without blanks beside them. */
  private static boolean isChinese(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, HANGUL -> true;
      default -> false;
    };
  }
}
