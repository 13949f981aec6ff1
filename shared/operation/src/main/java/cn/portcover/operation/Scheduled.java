package cn.portcover.operation;

import java.time.Instant;

/**
 * A PLATFORM operation that a schedule runs, as often as {@link Operation#every()} says. Whoever
 * starts it twice, or after a crash, loses and doubles nothing: each record is looked at on its own
 * and judged by its present state.
 */
public interface Scheduled {
  /**
   * Does what is due; answers how many records were changed, so that a long queue is run again at
   * once.
   */
  int run(Instant now);

  /**
   * Whether each run takes some of what is due: then it is run again while it changes any. One that
   * looks at everything in each run does so once, however much it finds changed.
   */
  default boolean isQueue() {
    return true;
  }
}
