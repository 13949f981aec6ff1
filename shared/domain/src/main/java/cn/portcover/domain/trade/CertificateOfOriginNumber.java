package cn.portcover.domain.trade;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A certificate of origin (原产地证书编号). Customs write 16 characters: a letter of the agreement (E
 * ASEAN, C general, G generalised preferences …), two digits of the year, nine characters of the
 * company's registration, four digits in sequence; {@code E261108919030001}. Chambers of commerce
 * and others write otherwise; 8 to 25 capitals, digits, {@code /} and {@code -} are taken.
 */
public record CertificateOfOriginNumber(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9/-]{8,25}");
  private static final Pattern OF_CUSTOMS = Pattern.compile("[A-Z][0-9]{2}[A-Z0-9]{9}[0-9]{4}");

  public CertificateOfOriginNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("certificate-of-origin-number-malformed", value);
    }
  }

  /** Trims, upper-cases and drops blanks. */
  public static CertificateOfOriginNumber parse(String typed) {
    return new CertificateOfOriginNumber(typed.toUpperCase(Locale.ROOT).replace(" ", ""));
  }

  /** The letter of the agreement, where customs wrote the number. */
  public Optional<Character> agreement() {
    return isOfCustoms() ? Optional.of(value.charAt(0)) : Optional.empty();
  }

  /** The year of issue, where customs wrote the number. */
  public Optional<Integer> year() {
    return isOfCustoms()
        ? Optional.of(2000 + Integer.parseInt(value.substring(1, 3)))
        : Optional.empty();
  }

  /** Passes a number that is not of a year to come. */
  public CertificateOfOriginNumber requireIssued(LocalDate today) {
    if (year().filter(year -> year > today.getYear()).isPresent()) {
      throw new Malformed("certificate-of-origin-number-year", value, value.substring(1, 3));
    }
    return this;
  }

  private boolean isOfCustoms() {
    return OF_CUSTOMS.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
