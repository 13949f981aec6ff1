package cn.portcover.testkit.kms;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fault that is on now, if one is. */
final class Faults {
  private @Nullable Fault fault;
  private long untilNanos;
  private int left;

  synchronized void begin(Fault next, Duration howLong, int howOften) {
    fault = next;
    untilNanos = System.nanoTime() + howLong.toNanos();
    left = howOften;
    notifyAll();
  }

  synchronized void end() {
    fault = null;
    notifyAll();
  }

  /** What this request meets; counts it. */
  synchronized Optional<Fault> meet() {
    if (fault == null || left == 0 || System.nanoTime() - untilNanos >= 0) {
      return Optional.empty();
    }
    left--;
    return Optional.of(fault);
  }

  /** Returns when the time of the present fault is over or {@link #end} was called. */
  synchronized void awaitEnd() throws InterruptedException {
    long rest;
    while (fault != null && (rest = untilNanos - System.nanoTime()) > 0) {
      wait(Math.max(1, rest / 1_000_000));
    }
  }
}
