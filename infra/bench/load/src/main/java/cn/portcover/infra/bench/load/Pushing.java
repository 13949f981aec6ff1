package cn.portcover.infra.bench.load;

import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Pushes offers, so many at a time, each as soon as one before is answered. */
final class Pushing {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private final Insurer insurer;
  private final List<Cardholder> companies;
  private final InstantSource clock;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private long next;

  Pushing(Insurer insurer, List<Cardholder> companies, InstantSource clock) {
    this.insurer = insurer;
    this.companies = companies;
    this.clock = clock;
  }

  /**
   * What pushing some offers took.
   *
   * @param nanos of each offer until it was answered, in the order in which they were sent
   */
  record Pushed(Duration took, long[] nanos) {
    double perSecond() {
      return nanos.length / (took.toNanos() / 1e9);
    }
  }

  /** Pushes the next offers; who gets the n-th, {@link #companyOf} tells. */
  Pushed push(int count, int atATime) throws InterruptedException {
    long first = next;
    next += count;
    long[] nanos = new long[count];
    AtomicLong taken = new AtomicLong();
    long start = System.nanoTime();
    var senders = Executors.newVirtualThreadPerTaskExecutor();
    try {
      for (int i = 0; i < atATime; i++) {
        senders.execute(
            () -> {
              for (long n = taken.getAndIncrement(); n < count; n = taken.getAndIncrement()) {
                nanos[(int) n] = send(first + n);
              }
            });
      }
      senders.shutdown();
      if (!senders.awaitTermination(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
        failures.add("not all were pushed within " + LONGEST);
      }
    } finally {
      senders.shutdownNow();
    }
    return new Pushed(Duration.ofNanos(System.nanoTime() - start), nanos);
  }

  private long send(long n) {
    Insurer.Letter letter = insurer.offer(n, companies.get(companyOf(n)), clock.instant());
    long start = System.nanoTime();
    try {
      ApiAnswer answer = insurer.send(letter);
      if (!Insurer.applied(answer)) {
        failures.add(answer.summary());
      }
    } catch (IOException e) {
      failures.add(e.toString());
    }
    return System.nanoTime() - start;
  }

  Insurer insurer() {
    return insurer;
  }

  int companyOf(long n) {
    return (int) (n % companies.size());
  }

  /** How many were pushed so far. */
  long pushed() {
    return next;
  }

  /** Offers that were not answered with being applied. */
  List<String> failures() {
    return List.copyOf(failures);
  }
}
