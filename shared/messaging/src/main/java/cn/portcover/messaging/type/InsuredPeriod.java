package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import java.time.LocalDate;

/** First and last day of cover, both included. */
public record InsuredPeriod(LocalDate from, LocalDate to) {
  public InsuredPeriod {
    if (to.isBefore(from)) {
      throw new Malformed("period-reversed", from, to);
    }
  }
}
