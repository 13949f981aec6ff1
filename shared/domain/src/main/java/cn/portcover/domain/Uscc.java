package cn.portcover.domain;

import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of {@code 0-9A-HJ-NP-RTUWXY};
 * positions 9–17 are the organisation code.
 *
 * <p>The check character is not enforced by the constructor: real licences exist whose code fails
 * it, and a code read from a verified certificate is never refused (see {@link
 * #checkCharacterHolds()}).
 */
public record Uscc(String value) implements Text {
  private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE = Pattern.compile("[" + SYMBOLS + "]{18}");

  public Uscc {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("uscc-malformed", value);
    }
  }

  /** Trims and upper-cases what a person typed. */
  public static Uscc parse(String typed) {
    return new Uscc(typed.strip().toUpperCase(java.util.Locale.ROOT));
  }

  /**
   * Whether position 18 is the check character of positions 1–17 (GB 32100-2015, weights 3^(i-1)
   * mod 31).
   */
  public boolean checkCharacterHolds() {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += SYMBOLS.indexOf(value.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return SYMBOLS.charAt((31 - sum % 31) % 31) == value.charAt(17);
  }

  /** The organisation code (组织机构代码, GB 11714) that stands in positions 9–17. */
  public OrganisationCode organisationCode() {
    return new OrganisationCode(value.substring(8, 17));
  }

  @Override
  public String toString() {
    return value;
  }
}
