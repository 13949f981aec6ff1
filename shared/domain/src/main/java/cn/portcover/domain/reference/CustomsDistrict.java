package cn.portcover.domain.reference;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/** A customs district (关区代码): four digits; {@code 0100} 北京关区, {@code 0101} 机场货管. */
public record CustomsDistrict(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{4}");

  public CustomsDistrict {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("customs-district-malformed", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
