package cn.portcover.infra.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How often something can be done in a second of processor time: that of all threads of this
 * process, so that collecting what it leaves behind counts too, and other processes do not.
 */
public final class Rate {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Rate() {}

  /** Something that answers. */
  @FunctionalInterface
  public interface Doing {
    /**
     * @param time how often it was done before
     */
    Object once(int time);
  }

  /**
   * Does it again and again, at least once; answers how often in a second.
   *
   * @param during so long by the clock
   */
  public static double of(Doing doing, Duration during) {
    long start = System.nanoTime();
    long used = SYSTEM.getProcessCpuTime();
    int times = 0;
    // What is answered is looked at, so that no compiler leaves it out.
    int seen = 0;
    do {
      seen |= doing.once(times++).hashCode();
    } while (System.nanoTime() - start < during.toNanos());
    double seconds = (SYSTEM.getProcessCpuTime() - used) / 1e9;
    if (seen == 0) {
      throw new IllegalStateException("nothing was answered");
    }
    // It counts in hundredths of a second, of which there may have been none.
    return times / (seconds > 0 ? seconds : (System.nanoTime() - start) / 1e9);
  }
}
