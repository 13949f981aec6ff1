package cn.portcover.messaging;

import cn.portcover.messaging.Delivery.Delivered;
import cn.portcover.messaging.Delivery.Refused;
import cn.portcover.messaging.Delivery.Unreachable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a message is tried, and when no more.
 *
 * @param delays wait before each attempt, counted from the end of the one before; as many attempts
 *     as delays
 * @param jitter the largest part of a delay that is added at random, 0 to 1, so that what failed
 *     together is not retried together
 * @param longestRetryAfter bound of the receiver's wish to wait
 */
public record DeliverySchedule(List<Duration> delays, double jitter, Duration longestRetryAfter) {
  private static final int GONE = 410;

  /**
   * The example schedule of Standard Webhooks 1.0.0, “Deliverability and reliability”: ten attempts
   * in about three days.
   */
  public static final DeliverySchedule STANDARD =
      new DeliverySchedule(
          List.of(
              Duration.ZERO,
              Duration.ofSeconds(5),
              Duration.ofMinutes(5),
              Duration.ofMinutes(30),
              Duration.ofHours(2),
              Duration.ofHours(5),
              Duration.ofHours(10),
              Duration.ofHours(14),
              Duration.ofHours(20),
              Duration.ofHours(24)),
          0.2,
          Duration.ofHours(24));

  public DeliverySchedule {
    delays = List.copyOf(delays);
    if (delays.isEmpty() || delays.stream().anyMatch(Duration::isNegative)) {
      throw new IllegalArgumentException("a schedule needs delays, none of them negative");
    }
    if (!(jitter >= 0 && jitter <= 1) || longestRetryAfter.isNegative()) {
      throw new IllegalArgumentException("jitter is 0 to 1, the longest wait not negative");
    }
  }

  /** What follows from an attempt. */
  public sealed interface Next {
    /** Nothing more to do. */
    record Done() implements Next {}

    /**
     * Try (again).
     *
     * @param number of the attempt, from 1
     */
    record Attempt(int number, Instant at) implements Next {}

    /** All attempts are used up: an administrator or the endpoint's owner decides. */
    record DeadLetter() implements Next {}

    /** 410 Gone: the receiver wants no more messages at all; this one is a dead letter too. */
    record DisableEndpoint() implements Next {}
  }

  /** The first attempt of a message that was kept at that time. */
  public Next.Attempt first(Instant kept) {
    return new Next.Attempt(1, kept.plus(delays.getFirst()));
  }

  /**
   * What to do after the attempt of that number, from 1, that ended then.
   *
   * @param random where the jitter comes from
   */
  public Next after(int number, Delivery outcome, Instant ended, RandomGenerator random) {
    if (number < 1) {
      throw new IllegalArgumentException("attempts are counted from 1");
    }
    return switch (outcome) {
      case Delivered _ -> new Next.Done();
      case Refused refused when refused.status() == GONE -> new Next.DisableEndpoint();
      case Refused refused -> again(number, refused.retryAfter(), ended, random);
      case Unreachable _ -> again(number, null, ended, random);
    };
  }

  private Next again(int number, @Nullable Duration wish, Instant ended, RandomGenerator random) {
    if (number >= delays.size()) {
      return new Next.DeadLetter();
    }
    Duration delay = delays.get(number);
    long most = (long) (delay.toMillis() * jitter);
    Duration wait = delay.plusMillis(random.nextLong(most + 1));
    if (wish != null) {
      Duration bounded = wish.compareTo(longestRetryAfter) > 0 ? longestRetryAfter : wish;
      wait = bounded.compareTo(wait) > 0 ? bounded : wait;
    }
    return new Next.Attempt(number + 1, ended.plus(wait));
  }
}
