package cn.portcover.infra.sandbox;

import cn.portcover.infra.sandbox.clock.ClockControl;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;

/** A clock that stands still until it is moved. */
public final class MovedClock implements ClockControl {
  private volatile Instant now = Instant.parse("2027-06-30T20:00:00Z");

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Moved set(Instant to) {
    if (to.isBefore(Instant.parse("2020-01-01T00:00:00Z"))) {
      throw new IllegalArgumentException("before the demo authorities were made");
    }
    var moved = new Moved(now, to, List.of(new Ran("LapseApplications", to, "0 changed")));
    now = to;
    return moved;
  }

  @Override
  public Moved advance(TemporalAmount by) {
    return set(now.atZone(ZoneOffset.UTC).plus(by).toInstant());
  }
}
