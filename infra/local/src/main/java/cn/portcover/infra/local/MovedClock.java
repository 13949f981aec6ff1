package cn.portcover.infra.local;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.testkit.whole.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;

/**
 * The clock that people may move; how far it is ahead is kept, so that a restart does not turn time
 * back.
 */
final class MovedClock implements ClockControl {
  private final TestClock clock;
  private final Schedules schedules;
  private final Path file;

  MovedClock(TestClock clock, Schedules schedules, Path file) {
    this.clock = clock;
    this.schedules = schedules;
    this.file = file;
  }

  /** How far ahead the clock was when the system ended. */
  static Duration kept(Path file) {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public synchronized Moved set(Instant target) {
    Instant from = clock.instant();
    if (target.isBefore(from)) {
      throw new IllegalArgumentException(
          "The clock is at " + from + " and cannot be turned back; give a later instant.");
    }
    if (target.isAfter(from.plus(Duration.ofDays(3660)))) {
      throw new IllegalArgumentException("The clock moves ten years at most.");
    }
    List<Ran> ran = schedules.runUntil(target, clock);
    try {
      Files.writeString(file, clock.ahead().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Moved(from, clock.instant(), ran);
  }

  @Override
  public Moved advance(TemporalAmount by) {
    return set(clock.instant().atZone(ZoneOffset.UTC).plus(by).toInstant());
  }
}
