package cn.portcover.domain.trade;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import cn.portcover.domain.reference.CustomsDistrict;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A customs declaration (报关单号, 海关编号): 18 digits: four of the accepting customs, four of the year, 0
 * for an export or 1 for an import, nine in sequence; {@code 010120260000000044}.
 */
public record DeclarationNumber(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{8}[01][0-9]{9}");
  private static final Pattern WITH_ITEM = Pattern.compile("[0-9]{8}[01][0-9]{12}");
  private static final Pattern UNIFIED = Pattern.compile("[IE][0-9]{17}");
  private static final int FIRST_YEAR = 2000;

  public DeclarationNumber {
    if (WITH_ITEM.matcher(value).matches()) {
      throw new Malformed("declaration-number-with-item", value, value.substring(0, 18));
    }
    if (UNIFIED.matcher(value).matches()) {
      throw new Malformed("declaration-number-unified", value);
    }
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("declaration-number-malformed", value, value.length());
    }
    if (Integer.parseInt(value.substring(4, 8)) < FIRST_YEAR) {
      throw new Malformed("declaration-number-year", value, value.substring(4, 8));
    }
  }

  /** Drops blanks and hyphens between the parts. */
  public static DeclarationNumber parse(String typed) {
    return new DeclarationNumber(typed.toUpperCase(Locale.ROOT).replaceAll("[ -]", ""));
  }

  /** The customs that accepted it. */
  public CustomsDistrict customs() {
    return new CustomsDistrict(value.substring(0, 4));
  }

  public int year() {
    return Integer.parseInt(value.substring(4, 8));
  }

  public boolean isExport() {
    return value.charAt(8) == '0';
  }

  /**
   * Passes an export declaration of this year or a year before.
   *
   * @param today where the claimant is
   */
  public DeclarationNumber requireExport(LocalDate today) {
    if (!isExport()) {
      throw new Malformed("declaration-number-import", value);
    }
    if (year() > today.getYear()) {
      throw new Malformed("declaration-number-year", value, value.substring(4, 8));
    }
    return this;
  }

  @Override
  public String toString() {
    return value;
  }
}
