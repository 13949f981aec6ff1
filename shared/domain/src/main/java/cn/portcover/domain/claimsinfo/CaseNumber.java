package cn.portcover.domain.claimsinfo;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * The insurer's number of a case (案件号, 报案号): 1 to 40 letters, digits and {@code . _ / -}, as the
 * insurer writes it.
 */
public record CaseNumber(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

  public CaseNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("case-number-malformed", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
