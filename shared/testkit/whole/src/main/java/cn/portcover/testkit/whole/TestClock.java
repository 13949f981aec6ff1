package cn.portcover.testkit.whole;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs as the machine's does, from where it was set. */
public final class TestClock implements InstantSource {
  private final InstantSource machine;
  private final AtomicReference<Duration> ahead;

  public TestClock(InstantSource machine, Duration ahead) {
    this.machine = machine;
    this.ahead = new AtomicReference<>(ahead);
  }

  @Override
  public Instant instant() {
    // Milliseconds: what is kept and shown.
    return Instant.ofEpochMilli(machine.instant().plus(ahead.get()).toEpochMilli());
  }

  public void set(Instant now) {
    ahead.set(Duration.between(machine.instant(), now));
  }

  public void advance(Duration by) {
    ahead.updateAndGet(a -> a.plus(by));
  }

  /** How far the clock is ahead of the machine's. */
  public Duration ahead() {
    return ahead.get();
  }
}
