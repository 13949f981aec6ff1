package cn.portcover.infra.local;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays EventBridge Scheduler: runs each scheduled operation when it is due, and all that a move of
 * the clock skips.
 */
final class Schedules implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);

  /** How often we look whether something is due. */
  private static final Duration TICK = Duration.ofSeconds(1);

  /** A long move of the clock runs each schedule this many times at most, spread evenly. */
  private static final int MOST_RUNS = 24;

  private final WholeSystem system;
  private final Map<Row, Instant> next = new LinkedHashMap<>();
  private final Thread thread;
  private volatile boolean open = true;

  Schedules(WholeSystem system) {
    this.system = system;
    Instant now = system.clock().instant();
    system.schedules().forEach(row -> next.put(row, now));
    this.thread = Thread.ofVirtual().name("schedules").unstarted(this::tick);
  }

  void start() {
    thread.start();
  }

  private void tick() {
    while (open) {
      try {
        runDue(system.clock().instant());
        Thread.sleep(TICK);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("a schedule failed; it runs again when it is due", e);
      }
    }
  }

  private synchronized void runDue(Instant now) {
    for (Map.Entry<Row, Instant> entry : next.entrySet()) {
      if (!now.isBefore(entry.getValue())) {
        entry.setValue(now.plus(system.every(entry.getKey())));
        run(entry.getKey());
      }
    }
  }

  /** Moves the clock to the target step by step, running what is due at each. */
  synchronized List<ClockControl.Ran> runUntil(Instant target, TestClock clock) {
    List<ClockControl.Ran> ran = new ArrayList<>();
    Duration step = Duration.between(clock.instant(), target).dividedBy(MOST_RUNS);
    for (int i = 1; i <= MOST_RUNS; i++) {
      clock.set(i == MOST_RUNS ? target : clock.instant().plus(step));
      Instant now = clock.instant();
      for (Map.Entry<Row, Instant> entry : next.entrySet()) {
        if (!now.isBefore(entry.getValue()) || i == MOST_RUNS) {
          entry.setValue(now.plus(system.every(entry.getKey())));
          int changed = run(entry.getKey());
          if (changed > 0 || i == MOST_RUNS) {
            ran.add(new ClockControl.Ran(entry.getKey().name(), now, changed + " changed"));
          }
        }
      }
    }
    return ran;
  }

  private int run(Row schedule) {
    try {
      return system.run(schedule);
    } catch (RuntimeException e) {
      LOG.error("{} failed; it runs again when it is due", schedule.name(), e);
      return 0;
    }
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }
}
