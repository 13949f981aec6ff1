package cn.portcover.domain.reference;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** A mode of transport (运输方式) by the code of customs: {@code 2} 水路运输, {@code 5} 航空运输. */
public record TransportMode(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[0-9GHLWXYZ]");

  public TransportMode {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("transport-mode-unknown", value);
    }
  }

  /** Trims and upper-cases what a person typed. */
  public static TransportMode parse(String typed) {
    return new TransportMode(typed.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
