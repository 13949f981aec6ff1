package cn.portcover.operation;

import cn.portcover.operation.port.Store;
import cn.portcover.operation.port.Unavailable;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Work that begins anew, from its reading on, while others are faster (decision 17): after a pause
 * that is drawn, so that those who wait for the same record do not meet again, and from longer and
 * longer ones, so that however many they are, each gets its turn.
 */
public final class Anew {
  /** Whoever waits for an answer gets one. */
  static final Duration LONGEST = Duration.ofSeconds(8);

  private static final long SHORTEST_PAUSE = Duration.ofMillis(10).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofMillis(640).toNanos();
  private final Ids ids;
  private final LongSupplier nanos;
  private final Waits waits;

  /** Does all of the work once. */
  @FunctionalInterface
  public interface Attempt<T> {
    T make() throws Store.Raced;
  }

  /** Lets time pass. */
  @FunctionalInterface
  interface Waits {
    void sleep(Duration duration) throws InterruptedException;
  }

  public Anew(Ids ids) {
    this(ids, System::nanoTime, Thread::sleep);
  }

  Anew(Ids ids, LongSupplier nanos, Waits waits) {
    this.ids = ids;
    this.nanos = nanos;
    this.waits = waits;
  }

  /**
   * Attempts until nobody is faster.
   *
   * @throws LostRace when somebody always was
   */
  public <T> T until(Attempt<T> attempt) {
    long start = nanos.getAsLong();
    long most = SHORTEST_PAUSE;
    while (true) {
      try {
        return attempt.make();
      } catch (Store.Raced raced) {
        long pause = ids.generator().nextLong(most);
        if (nanos.getAsLong() - start + pause > LONGEST.toNanos()) {
          throw new LostRace();
        }
        sleep(Duration.ofNanos(pause));
        most = Math.min(most * 2, LONGEST_PAUSE);
      }
    }
  }

  private void sleep(Duration pause) {
    try {
      waits.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("interrupted", e);
    }
  }
}
