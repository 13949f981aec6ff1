package cn.portcover.domain.claim;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * 索赔申请号: {@code SP}, the day on which the claim was started and 12 digits that are drawn; {@code
 * SP20261121004829174435}.
 */
public record ClaimNumber(String value) implements Text {
  /** Numbers are drawn from 0 to one less. */
  public static final long DRAWN_BELOW = 1_000_000_000_000L;

  private static final Pattern SHAPE = Pattern.compile("SP[0-9]{20}");
  private static final int DRAWN_FROM = 10;
  private static final int BLOCK_DIGITS = 7;

  public ClaimNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("claim-number-malformed", value);
    }
  }

  /**
   * @param day where the companies are
   * @param drawn at random, from 0 to below {@link #DRAWN_BELOW}
   */
  public static ClaimNumber of(LocalDate day, long drawn) {
    String digits = Long.toString(DRAWN_BELOW + drawn).substring(1);
    return new ClaimNumber("SP" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + digits);
  }

  /** The digits that all serials of the claim's shipments have in common. */
  String block() {
    return value.substring(DRAWN_FROM, DRAWN_FROM + BLOCK_DIGITS);
  }

  @Override
  public String toString() {
    return value;
  }
}
