package cn.portcover.store;

import cn.portcover.operation.port.Unavailable;

/** Waits a little before something is tried again. */
final class Pause {
  private static final int SHORTEST_MILLIS = 25;

  private Pause() {}

  /**
   * Twice as long each time: 25 ms and a bit before the first new try.
   *
   * @param seed differs between those who wait for the same thing, so that they do not meet again
   */
  static void before(int tries, int seed) {
    try {
      Thread.sleep(((long) SHORTEST_MILLIS << (tries - 1)) + Math.floorMod(seed, SHORTEST_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("interrupted", e);
    }
  }
}
