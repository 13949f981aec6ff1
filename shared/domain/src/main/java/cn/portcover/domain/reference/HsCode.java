package cn.portcover.domain.reference;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * A commodity code of the customs tariff (海关商品编号, 税则号): ten digits, of which six are of the
 * Harmonized System, two of the Chinese tariff and two of its statistics; {@code 8471300000}.
 */
public record HsCode(String value) implements Text {
  private static final Pattern TEN = Pattern.compile("[0-9]{10}");
  private static final Pattern EIGHT = Pattern.compile("[0-9]{8}");
  private static final Pattern THIRTEEN = Pattern.compile("[0-9]{13}");

  /** The chapter that the Harmonized System keeps free. */
  private static final int RESERVED = 77;

  /** The last chapter of each section, I to XXI; what follows is XXII. */
  private static final int[] LAST_OF_SECTION = {
    5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97
  };

  public HsCode {
    if (EIGHT.matcher(value).matches()) {
      throw new Malformed("hs-code-eight-digits", value, value + "00");
    }
    if (THIRTEEN.matcher(value).matches()) {
      throw new Malformed("hs-code-thirteen-digits", value, value.substring(0, 10));
    }
    if (!TEN.matcher(value).matches()) {
      throw new Malformed("hs-code-malformed", value);
    }
    int chapter = Integer.parseInt(value.substring(0, 2));
    if (chapter == 0 || chapter == RESERVED) {
      throw new Malformed("hs-code-chapter-unknown", value, value.substring(0, 2));
    }
  }

  /** Drops the dots and blanks of the printed tariff, {@code 8471.30.00 00}. */
  public static HsCode parse(String typed) {
    return new HsCode(typed.strip().replace(".", "").replace(" ", ""));
  }

  /** The first two digits, 1 to 99. */
  public int chapter() {
    return Integer.parseInt(value.substring(0, 2));
  }

  /** The section (类) of the chapter, 1 to 22, where 22 is what the tariff itself adds. */
  public int section() {
    int section = 1;
    for (int last : LAST_OF_SECTION) {
      if (chapter() <= last) {
        return section;
      }
      section++;
    }
    return section;
  }

  @Override
  public String toString() {
    return value;
  }
}
