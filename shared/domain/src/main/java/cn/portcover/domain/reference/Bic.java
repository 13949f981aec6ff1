package cn.portcover.domain.reference;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A bank's identifier (SWIFT 码, ISO 9362): four characters of the party, two letters of its
 * country, two of its place, and three of a branch or none; {@code DEUTDEFF}, {@code DEUTDEFF500}.
 */
public record Bic(String value) implements Text {
  private static final Pattern SHAPE =
      Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

  /** Kosovo has codes of banks, but none of ISO 3166. */
  private static final String KOSOVO = "XK";

  private static final String HEAD_OFFICE = "XXX";

  public Bic {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("bic-malformed", value);
    }
    String country = value.substring(4, 6);
    if (!country.equals(KOSOVO) && !CountryCode.isKnownByTwoLetters(country)) {
      throw new Malformed("bic-country-unknown", value, country);
    }
  }

  /** Trims, upper-cases and drops the blanks that people put between the parts. */
  public static Bic parse(String typed) {
    return new Bic(typed.strip().toUpperCase(Locale.ROOT).replace(" ", ""));
  }

  /**
   * Whether the bank's country by its code is this one. Where it is not, people are warned: a bank
   * may act from another country than the one that its code names.
   */
  public boolean isOf(CountryCode country) {
    return country.isByTwoLetters(value.substring(4, 6));
  }

  /** Whether it names the bank itself and no branch of it. */
  public boolean isHeadOffice() {
    return value.length() == 8 || value.endsWith(HEAD_OFFICE);
  }

  @Override
  public String toString() {
    return value;
  }
}
