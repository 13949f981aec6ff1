package cn.portcover.domain.document;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * Number of an issued document: {@code PC}, the year, and 16 characters of Crockford's base 32 (80
 * random bits, so that numbers cannot be guessed): {@code PC2026-7F3K-9Q2M-0XWT-4BCD}.
 */
public record DocumentNumber(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("PC[0-9]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}");

  public DocumentNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("document-number-malformed", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
