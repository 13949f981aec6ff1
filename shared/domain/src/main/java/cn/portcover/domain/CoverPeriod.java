package cn.portcover.domain;

import java.time.LocalDate;

/** 保险期间: both days included. */
public record CoverPeriod(LocalDate from, LocalDate to) {
  public CoverPeriod {
    if (to.isBefore(from)) {
      throw new Malformed("period-reversed", from, to);
    }
  }
}
