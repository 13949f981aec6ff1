package cn.portcover.domain.reference;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An industry (行业) of GB/T 4754-2017: a section by its letter, {@code C} 制造业, or a division by its
 * two digits, {@code 17} 纺织业.
 */
public record IndustryCode(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[A-T]|[0-9]{2}");

  /** The last division of each section, in the order of their letters. */
  private static final int[] LAST = {
    5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
  };

  public IndustryCode {
    if (!SHAPE.matcher(value).matches() || isBeyond(value)) {
      throw new Malformed("industry-code-unknown", value);
    }
  }

  /** Trims and upper-cases what a person typed. */
  public static IndustryCode parse(String typed) {
    return new IndustryCode(typed.strip().toUpperCase(Locale.ROOT));
  }

  /** The section that the industry is or belongs to: that of {@code 17} is {@code C}. */
  public IndustryCode section() {
    if (value.length() == 1) {
      return this;
    }
    int division = Integer.parseInt(value);
    int place = 0;
    while (LAST[place] < division) {
      place++;
    }
    return new IndustryCode(String.valueOf((char) ('A' + place)));
  }

  private static boolean isBeyond(String value) {
    if (value.length() == 1) {
      return false;
    }
    int division = Integer.parseInt(value);
    return division < 1 || division > LAST[LAST.length - 1];
  }

  @Override
  public String toString() {
    return value;
  }
}
