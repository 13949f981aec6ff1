package cn.portcover.infra.bench.guarantee;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.Limit;
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

/**
 * Applications at the same moment under one limit, twice as many as it covers.
 *
 * @param millis until the last was answered
 * @param anew how often one of them came too late
 * @param covered how many the limit covers
 * @param reserved how many got through
 * @param refused how many were told that the limit is exceeded
 */
record Rush(double millis, long anew, int covered, long reserved, long refused) {

  /**
   * Signs them all, and sends them at once.
   *
   * @param system that counts what begins anew
   * @throws IllegalStateException when less is reserved than got through, or more than is covered
   */
  static Rush of(int covered, SomeLimits limits, SignedInCompany company, WholeSystem system) {
    RecordId limit = limits.granted(SomeLimits.AMOUNT.multiply(BigDecimal.valueOf(covered)));
    List<Callable<Call.Reply>> calls = new ArrayList<>();
    for (int i = 0; i < 2 * covered; i++) {
      Call call = limits.application(limit).bearer(company.token());
      calls.add(() -> call.at(system));
    }
    RacedCommits raced = system.beans().getBean(RacedCommits.class);
    raced.take();
    long start = System.nanoTime();
    List<Call.Reply> replies = atOnce(calls);
    double millis = (System.nanoTime() - start) / 1e6;
    long reserved = replies.stream().filter(reply -> reply.status() == 201).count();
    requireExact(limits.kept(limit), reserved);
    long refused = replies.stream().filter(Rush::isExceeded).count();
    return new Rush(millis, raced.take(), covered, reserved, refused);
  }

  /** What somebody got no answer about may be reserved all the same. */
  private static void requireExact(Limit limit, long through) {
    BigDecimal reserved = limit.ledger().reserved().amount();
    BigDecimal told = SomeLimits.AMOUNT.multiply(BigDecimal.valueOf(through));
    if (reserved.compareTo(told) < 0
        || reserved.compareTo(limit.ledger().total().amount()) > 0
        || reserved.remainder(SomeLimits.AMOUNT).signum() != 0) {
      throw new IllegalStateException(through + " got through, and reserved is " + reserved);
    }
  }

  /** How many were told to try again: others were faster for too long, or the store too busy. */
  long unanswered() {
    return 2L * covered - reserved - refused;
  }

  private static boolean isExceeded(Call.Reply reply) {
    return reply.status() == 409 && reply.problem().equals("limit-exceeded");
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
