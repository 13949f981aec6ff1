package cn.portcover.domain.buyer;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * An insurer's code of a buyer (买方代码): 1 to 40 letters, digits and {@code . _ -}, as the insurer
 * writes it; unique within the insurer's register.
 */
public record BuyerCode(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  public BuyerCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("buyer-code-malformed", value);
    }
  }

  public static BuyerCode parse(String typed) {
    return new BuyerCode(typed.strip());
  }

  @Override
  public String toString() {
    return value;
  }
}
