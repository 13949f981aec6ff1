package cn.portcover.domain.counterparty;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * Short name of an insurer, bank or customs system in addresses: {@code sinosure}; 2 to 32 of
 * {@code a-z0-9-}.
 */
public record CounterpartyId(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,31}");

  public CounterpartyId {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("counterparty-id-malformed", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
