package cn.portcover.infra.bench.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Arrivals at a rate, each at its own moment whether or not those before are served: who waits long
 * does not keep others from coming, as it would if a fixed number of users asked in turn.
 */
final class Arrivals {
  private Arrivals() {}

  /**
   * Lets so many arrive evenly and waits until all of them are through.
   *
   * @param perSecond at the end of the ramp
   * @param ramp during which the rate rises evenly from 0
   * @param visit what each of them does, given its number from 0
   * @return the longest that one began after its moment: the generator's own lateness
   */
  static Duration at(
      double perSecond, Duration ramp, Duration steady, Duration patience, LongConsumer visit)
      throws InterruptedException {
    long arrivals = count(perSecond, ramp, steady);
    long latest = 0;
    long start = System.nanoTime();
    var visits = Executors.newVirtualThreadPerTaskExecutor();
    try {
      for (long n = 0; n < arrivals; n++) {
        long number = n;
        long due = start + moment(n, perSecond, ramp).toNanos();
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
          LockSupport.parkNanos(wait);
        }
        latest = Math.max(latest, System.nanoTime() - due);
        visits.execute(() -> visit.accept(number));
      }
      visits.shutdown();
      if (!visits.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        visits.shutdownNow();
        visits.awaitTermination(10, TimeUnit.SECONDS);
      }
    } finally {
      visits.shutdownNow();
    }
    return Duration.ofNanos(latest);
  }

  /** How many arrive: the area below the rate. */
  static long count(double perSecond, Duration ramp, Duration steady) {
    return Math.round(perSecond * (seconds(ramp) / 2 + seconds(steady)));
  }

  /** When the n-th arrives after the beginning. */
  static Duration moment(long n, double perSecond, Duration ramp) {
    double duringRamp = perSecond * seconds(ramp) / 2;
    double at =
        n < duringRamp
            ? Math.sqrt(2 * n * seconds(ramp) / perSecond)
            : seconds(ramp) + (n - duringRamp) / perSecond;
    return Duration.ofNanos(Math.round(at * 1e9));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
