package cn.portcover.risknews;

import java.time.Duration;

/**
 * How long a run that waits for strangers begins anything new: what it has begun by then must end
 * within the four minutes that it is given.
 */
final class RunTime {
  private static final Duration MOST = Duration.ofSeconds(150);

  private final long end;

  private RunTime(long end) {
    this.end = end;
  }

  static RunTime begun() {
    return new RunTime(System.nanoTime() + MOST.toNanos());
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }
}
