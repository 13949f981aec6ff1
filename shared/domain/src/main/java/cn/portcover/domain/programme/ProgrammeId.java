package cn.portcover.domain.programme;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/** Short name of a programme in addresses: {@code shenzhen-2022}; 2 to 40 of {@code a-z0-9-}. */
public record ProgrammeId(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

  public ProgrammeId {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("programme-id-malformed", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
