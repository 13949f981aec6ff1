package cn.portcover.messaging.type;

/** Which days count towards a deadline. */
public enum DeadlineCalendar {
  /** Working days of mainland China. */
  WORKING_DAYS,
  CALENDAR_DAYS
}
