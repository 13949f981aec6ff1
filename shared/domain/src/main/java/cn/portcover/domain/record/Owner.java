package cn.portcover.domain.record;

import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;

/**
 * Whose record it is. A record is only ever found through its owner, so that a caller cannot reach
 * another's by naming it.
 *
 * @param value {@code C#} and the USCC, {@code K#} and the counterparty, or {@code P} for the
 *     platform's own
 */
public record Owner(String value) {
  public static final Owner PLATFORM = new Owner("P");

  public static Owner company(Uscc uscc) {
    return new Owner("C#" + uscc);
  }

  public static Owner counterparty(CounterpartyId id) {
    return new Owner("K#" + id);
  }

  /** A record that is its own partition, such as a session. */
  public static Owner alone(String id) {
    return new Owner("S#" + id);
  }
}
