package cn.portcover.operation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How long a run that may take long begins anything new. A function runs again while there is more
 * to do: all of it must end within the four minutes that it is given.
 */
public final class RunTime {
  private static final Duration MOST = Duration.ofSeconds(60);

  private final InstantSource clock;
  private final Instant end;

  private RunTime(InstantSource clock) {
    this.clock = clock;
    this.end = clock.instant().plus(MOST);
  }

  public static RunTime begun(InstantSource clock) {
    return new RunTime(clock);
  }

  public boolean isOver() {
    return !clock.instant().isBefore(end);
  }
}
