package cn.portcover.domain.trade;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A bill of lading or waybill (提运单号), as the carrier writes it: 1 to 50 capitals, digits and {@code
 * . _ - / * #}, without blanks.
 */
public record BillOfLadingNumber(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9._/*#-]{0,49}");

  public BillOfLadingNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("bill-of-lading-number-malformed", value);
    }
  }

  /** Upper-cases and drops blanks, which carriers and customs put in different places. */
  public static BillOfLadingNumber parse(String typed) {
    return new BillOfLadingNumber(typed.toUpperCase(Locale.ROOT).replace(" ", ""));
  }

  @Override
  public String toString() {
    return value;
  }
}
