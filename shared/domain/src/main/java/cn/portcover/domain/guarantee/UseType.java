package cn.portcover.domain.guarantee;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a guarantee is used for (使用类型), by the code of the table {@code use-types}: {@code
 * CONSOLIDATED_TAX} 汇总征税担保.
 */
public record UseType(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z_]{0,39}");

  public UseType {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("use-type-unknown", value);
    }
  }

  /** Trims and upper-cases what a person typed. */
  public static UseType parse(String typed) {
    return new UseType(typed.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
