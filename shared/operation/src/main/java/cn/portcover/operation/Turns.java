package cn.portcover.operation;

import cn.portcover.operation.port.Store;
import cn.portcover.operation.port.Unavailable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * Those of one process that want the same record have it one after the other, in the order in which
 * they ask, instead of racing for it (decision 17). Nothing rests on that: between processes the
 * store decides who was faster.
 */
final class Turns {
  /** Two records may share one; then their turns are one after the other, too. */
  private static final Lock[] LOCKS =
      IntStream.range(0, 256).mapToObj(i -> new ReentrantLock(true)).toArray(Lock[]::new);

  private Turns() {}

  /** What is done in its turn. */
  @FunctionalInterface
  interface Turn {
    void take() throws Store.Raced;
  }

  /**
   * @throws LostRace when the turn does not come in time
   */
  static void take(String of, Turn turn) throws Store.Raced {
    Lock lock = LOCKS[Math.floorMod(of.hashCode(), LOCKS.length)];
    try {
      if (!lock.tryLock(Anew.LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new LostRace();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("interrupted", e);
    }
    try {
      turn.take();
    } finally {
      lock.unlock();
    }
  }
}
