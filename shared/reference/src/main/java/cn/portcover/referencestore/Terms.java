package cn.portcover.referencestore;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are searched by: what people type and what is kept are made alike. */
final class Terms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[\\s_,.;:/、，。；：()（）·-]+");
  private static final Pattern DROPPED = Pattern.compile("['’`]");

  private Terms() {}

  /** Lower case, without accents, punctuation one blank: {@code Xi'an} is {@code xian}. */
  static String normal(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = DROPPED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return APART.matcher(lower).replaceAll(" ").strip();
  }

  /** A text in which LIKE's own characters stand for themselves. */
  static String literally(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
