package cn.portcover.infra.bench.guarantee;

import cn.portcover.domain.RecordId;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.WholeSystem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Applications at the same moment under one limit, twice as many as it covers.
 *
 * @param millis until the last was answered
 * @param late transactions that came too late, as somebody else was faster
 * @param repeated requests that were told so and asked again
 * @param reserved how many got through
 * @param exceeded how many were told that the limit is exceeded
 */
record Rush(double millis, long late, long repeated, long reserved, long exceeded) {
  /** As many as the store of this one machine answers before its callers give up. */
  static final int IN_FLIGHT = 8;

  /**
   * Signs them all, and sends them at once.
   *
   * @param system that counts the transactions that came too late
   * @throws IllegalStateException when the limit does not end in exactly what it covers
   */
  static Rush of(int covered, SomeLimits limits, SignedInCompany company, WholeSystem system) {
    BigDecimal total = SomeLimits.AMOUNT.multiply(BigDecimal.valueOf(covered));
    RecordId limit = limits.granted(total);
    var inFlight = new Semaphore(IN_FLIGHT);
    var repeated = new AtomicLong();
    List<Callable<Call.Reply>> calls = new ArrayList<>();
    for (int i = 0; i < 2 * covered; i++) {
      Call call = limits.application(limit).bearer(company.token());
      calls.add(() -> patiently(call, system, inFlight, repeated));
    }
    RacedCommits raced = system.beans().getBean(RacedCommits.class);
    raced.take();
    long start = System.nanoTime();
    List<Call.Reply> replies = atOnce(calls);
    double millis = (System.nanoTime() - start) / 1e6;
    var rush =
        new Rush(
            millis,
            raced.take(),
            repeated.get(),
            replies.stream().filter(reply -> reply.status() == 201).count(),
            replies.stream().filter(reply -> is("limit-exceeded", reply)).count());
    BigDecimal held = limits.kept(limit).ledger().reserved().amount();
    if (rush.reserved != covered || rush.exceeded != covered || held.compareTo(total) != 0) {
      throw new IllegalStateException(rush + ", and reserved is " + held + " of " + total);
    }
    return rush;
  }

  /** Whoever lost every race asks again, as the refusal tells. */
  private static Call.Reply patiently(
      Call call, WholeSystem system, Semaphore inFlight, AtomicLong repeated)
      throws InterruptedException {
    while (true) {
      inFlight.acquire();
      try {
        Call.Reply reply = call.at(system);
        if (!is("lost-race", reply)) {
          return reply;
        }
        repeated.incrementAndGet();
      } finally {
        inFlight.release();
      }
    }
  }

  private static boolean is(String problem, Call.Reply reply) {
    return reply.status() == 409 && reply.problem().equals(problem);
  }

  private static List<Call.Reply> atOnce(List<Callable<Call.Reply>> calls) {
    List<Call.Reply> replies = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Call.Reply> each : threads.invokeAll(calls)) {
        replies.add(each.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return replies;
  }
}
