package cn.portcover.domain.notice;

import cn.portcover.domain.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that a company should not miss, as a record of its sets it.
 *
 * @param what whose day it is besides the record, {@code 王晓雨}, or by what number people know the
 *     record; empty where the record says it all
 * @param about the record, {@code policies/P-1}
 * @param key unique among the company's
 */
public record DayToRemindOf(
    ReminderKind kind, LocalDate on, String what, String about, String key) {
  static DayToRemindOf of(ReminderKind kind, LocalDate on, String what, String about) {
    return new DayToRemindOf(kind, on, what, about, about + "#" + kind);
  }

  /** The midnight in Beijing that ends it. */
  Instant end() {
    return on.plusDays(1).atStartOfDay(Policy.ZONE).toInstant();
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(end());
  }
}
