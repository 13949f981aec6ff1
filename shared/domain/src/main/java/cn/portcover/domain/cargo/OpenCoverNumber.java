package cn.portcover.domain.cargo;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * The insurer's number of an open cover (货运险协议编号): 1 to 40 letters, digits and {@code . _ / -}, as
 * the insurer writes it.
 */
public record OpenCoverNumber(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

  public OpenCoverNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("open-cover-number-malformed", value);
    }
  }

  public static OpenCoverNumber parse(String typed) {
    return new OpenCoverNumber(typed.strip());
  }

  @Override
  public String toString() {
    return value;
  }
}
