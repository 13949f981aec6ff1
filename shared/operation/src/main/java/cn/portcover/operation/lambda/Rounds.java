package cn.portcover.operation.lambda;

import cn.portcover.operation.Scheduled;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Runs a schedule again and again while it finds something to do: a morning on which thousands of
 * records are due must not wait for as many runs of the schedule as there are batches.
 */
final class Rounds {
  private final InstantSource clock;
  private final Duration most;

  /**
   * @param most no round begins later than that after the first
   */
  Rounds(InstantSource clock, Duration most) {
    this.clock = clock;
    this.most = most;
  }

  /** Answers how many records all rounds changed together. */
  int run(Scheduled schedule) {
    Instant now = clock.instant();
    Instant end = now.plus(most);
    int changed = schedule.run(now);
    int together = changed;
    while (changed > 0 && schedule.isQueue() && (now = clock.instant()).isBefore(end)) {
      changed = schedule.run(now);
      together += changed;
    }
    return together;
  }
}
