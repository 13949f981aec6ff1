package cn.portcover.domain;

import java.util.regex.Pattern;

/**
 * The insurer's number of an offered policy: 1 to 40 letters, digits and {@code . _ -}, as the
 * insurer writes it.
 */
public record OfferNumber(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  public OfferNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("offer-number-malformed", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
