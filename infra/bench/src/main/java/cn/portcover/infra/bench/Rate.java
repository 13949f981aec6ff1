package cn.portcover.infra.bench;

import java.time.Duration;

/** How often something can be done in a second, in the time given. */
public final class Rate {
  private Rate() {}

  /** Something that answers, so that no compiler leaves it out. */
  @FunctionalInterface
  public interface Doing {
    /**
     * @param time how often it was done before
     */
    Object once(int time);
  }

  /** Does it again and again, at least twice; answers how often in a second. */
  public static double of(Doing doing, Duration during) {
    long start = System.nanoTime();
    long end = start + during.toNanos();
    int times = 0;
    int said = 0;
    do {
      said ^= doing.once(times++).hashCode();
    } while (System.nanoTime() < end || times < 2);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (said == 1 && times == Integer.MAX_VALUE) {
      throw new IllegalStateException();
    }
    return times / seconds;
  }
}
