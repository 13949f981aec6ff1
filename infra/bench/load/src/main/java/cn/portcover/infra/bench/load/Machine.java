package cn.portcover.infra.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How busy this machine is. */
final class Machine {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Machine() {}

  /** Begins a new measurement of {@link #busy}. */
  static void mark() {
    busy();
  }

  /** The share of all cores that was busy since the last call, by whatever program: 0 to 1. */
  static double busy() {
    return Math.max(0, SYSTEM.getCpuLoad());
  }

  /** Processor time of this process so far. */
  static Duration processorTime() {
    return Duration.ofNanos(SYSTEM.getProcessCpuTime());
  }

  static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }
}
