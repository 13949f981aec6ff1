package cn.portcover.domain.reference;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A country or region (国家/地区): ISO 3166-1 alpha-3 (GB/T 2659), as customs have used since 2018;
 * {@code CHN}, {@code HKG}, {@code TWN}.
 */
public record CountryCode(String value) implements Text {

  /** Read when the first code is; none of it is asked for by operations without countries. */
  private static final class Known {
    private static final Set<String> THREE =
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Map<String, String> BY_TWO = new HashMap<>();

    static {
      for (String two : Locale.getISOCountries()) {
        BY_TWO.put(two, Locale.of("", two).getISO3Country());
      }
    }

    private Known() {}
  }

  public CountryCode {
    if (!Known.THREE.contains(value)) {
      throw refused(value);
    }
  }

  /** Trims and upper-cases what a person typed. */
  public static CountryCode parse(String typed) {
    return new CountryCode(typed.strip().toUpperCase(Locale.ROOT));
  }

  /** Whether there is such a country by its alpha-2 code, {@code DE}. */
  static boolean isKnownByTwoLetters(String alpha2) {
    return Known.BY_TWO.containsKey(alpha2);
  }

  /** Whether this is the country of the alpha-2 code. */
  boolean isByTwoLetters(String alpha2) {
    return value.equals(Known.BY_TWO.get(alpha2));
  }

  /** The two other forms that people have at hand are told apart: alpha-2 and the old digits. */
  private static Malformed refused(String value) {
    String three = Known.BY_TWO.get(value);
    if (three != null) {
      return new Malformed("country-code-two-letters", value, three);
    }
    return value.matches("[0-9]{3}")
        ? new Malformed("country-code-digits", value)
        : new Malformed("country-code-unknown", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
