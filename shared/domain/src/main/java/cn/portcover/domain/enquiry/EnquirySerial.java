package cn.portcover.domain.enquiry;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * 询保申请流水号 (手册 000 §5.1): the year in which it was first saved and 15 digits that are drawn; {@code
 * 2026004829174435017}.
 */
public record EnquirySerial(String value) implements Text {
  /** Digits are drawn from 0 to one less. */
  public static final long DRAWN_BELOW = 1_000_000_000_000_000L;

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{18}");

  public EnquirySerial {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("enquiry-serial-malformed", value);
    }
  }

  /**
   * @param year where the companies are
   * @param drawn at random, from 0 to below {@link #DRAWN_BELOW}
   */
  public static EnquirySerial of(int year, long drawn) {
    return new EnquirySerial(year + Long.toString(DRAWN_BELOW + drawn).substring(1));
  }

  @Override
  public String toString() {
    return value;
  }
}
