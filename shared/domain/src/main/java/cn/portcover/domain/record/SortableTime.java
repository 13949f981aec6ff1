package cn.portcover.domain.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants in keys: of one width, so that they sort as text in the order of time. */
public final class SortableTime {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

  private SortableTime() {}

  /** {@code 2026-11-21T08:15:30.000000000Z}. */
  public static String of(Instant instant) {
    return FORMAT.format(instant);
  }
}
