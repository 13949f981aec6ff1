package cn.portcover.domain.reference;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/** A section of the tariff (货物大类): two digits, {@code 01} 活动物；动物产品 to {@code 22}. */
public record HsSection(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("0[1-9]|1[0-9]|2[0-2]");

  public HsSection {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("hs-section-unknown", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
