package cn.portcover.domain.trade;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A company's number with customs (海关十位编码): ten characters, the first four of its customs district;
 * digits, but letters may stand from the sixth on; {@code 1108919038}.
 */
public record CustomsCode(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{5}[0-9A-Z]{5}");

  public CustomsCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("customs-code-malformed", value);
    }
  }

  public static CustomsCode parse(String typed) {
    return new CustomsCode(typed.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
