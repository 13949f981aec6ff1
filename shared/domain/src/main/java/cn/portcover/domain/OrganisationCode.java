package cn.portcover.domain;

import java.util.regex.Pattern;

/**
 * Organisation code (组织机构代码, GB 11714-1997): 8 characters and a check character, without hyphen.
 */
public record OrganisationCode(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{9}");
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  public OrganisationCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("organisation-code-malformed", value);
    }
  }

  /** Accepts the written form with a hyphen, {@code 56953566-7}. */
  public static OrganisationCode parse(String typed) {
    return new OrganisationCode(typed.strip().toUpperCase(java.util.Locale.ROOT).replace("-", ""));
  }

  /** Whether position 9 is the check character: 11 − Σ mod 11, where 10 is X and 11 is 0. */
  public boolean checkCharacterHolds() {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += Character.digit(value.charAt(i), 36) * WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    return value.charAt(8) == expected;
  }

  @Override
  public String toString() {
    return value;
  }
}
