package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.messaging.Delivery.Delivered;
import cn.portcover.messaging.Delivery.Reason;
import cn.portcover.messaging.Delivery.Refused;
import cn.portcover.messaging.Delivery.Unreachable;
import cn.portcover.messaging.DeliverySchedule.Next;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class DeliveryScheduleTest {
  private static final Instant NOW = SomeMessages.NOW;
  private static final DeliverySchedule STANDARD = DeliverySchedule.STANDARD;
  private static final Delivery BROKEN = new Refused(500, null, "");

  /** Draws the smallest of every range. */
  private static final RandomGenerator NONE = () -> 0;

  @Test
  void theStandardSchedule() {
    List<Duration> sinceStart = new ArrayList<>();
    Next next = STANDARD.first(NOW);
    while (next instanceof Next.Attempt attempt) {
      sinceStart.add(Duration.between(NOW, attempt.at()));
      next = STANDARD.after(attempt.number(), BROKEN, attempt.at(), NONE);
    }
    assertThat(sinceStart)
        .extracting(Duration::toString)
        .containsExactly(
            "PT0S",
            "PT5S",
            "PT5M5S",
            "PT35M5S",
            "PT2H35M5S",
            "PT7H35M5S",
            "PT17H35M5S",
            "PT31H35M5S",
            "PT51H35M5S",
            "PT75H35M5S");
    assertThat(next).isEqualTo(new Next.DeadLetter());
  }

  @Test
  void jitterAddsAtMostAFifth() {
    Random random = Seeds.of(DeliveryScheduleTest.class);
    for (int number = 1; number < 10; number++) {
      Duration delay = STANDARD.delays().get(number);
      List<Duration> waits = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        waits.add(wait(STANDARD.after(number, BROKEN, NOW, random)));
      }
      assertThat(waits)
          .allSatisfy(wait -> assertThat(wait).isBetween(delay, delay.plus(delay.dividedBy(5))));
      assertThat(waits.stream().distinct().count()).isGreaterThan(20);
    }
  }

  @Test
  void everyStatusButTwoHundredsIsTriedAgain() {
    assertThat(STANDARD.after(1, new Delivered(204), NOW, NONE)).isEqualTo(new Next.Done());
    for (int status : new int[] {301, 307, 400, 401, 404, 422, 429, 500, 503}) {
      assertThat(STANDARD.after(1, new Refused(status, null, ""), NOW, NONE))
          .isEqualTo(new Next.Attempt(2, NOW.plusSeconds(5)));
    }
    for (Reason reason : Reason.values()) {
      assertThat(STANDARD.after(9, new Unreachable(reason, ""), NOW, NONE))
          .isEqualTo(new Next.Attempt(10, NOW.plus(Duration.ofHours(24))));
      assertThat(STANDARD.after(10, new Unreachable(reason, ""), NOW, NONE))
          .isEqualTo(new Next.DeadLetter());
    }
  }

  @Test
  void goneDisablesTheEndpoint() {
    assertThat(STANDARD.after(1, new Refused(410, Duration.ofSeconds(1), ""), NOW, NONE))
        .isEqualTo(new Next.DisableEndpoint());
  }

  @Test
  void theReceiversWishIsHeardWithinBounds() {
    assertThat(wait(STANDARD.after(1, asking(Duration.ofMinutes(2)), NOW, NONE)))
        .isEqualTo(Duration.ofMinutes(2));
    assertThat(wait(STANDARD.after(3, asking(Duration.ofSeconds(1)), NOW, NONE)))
        .as("never sooner than the schedule")
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(wait(STANDARD.after(1, asking(Duration.ofDays(36500)), NOW, NONE)))
        .isEqualTo(Duration.ofHours(24));
    assertThat(STANDARD.after(10, asking(Duration.ofSeconds(1)), NOW, NONE))
        .isEqualTo(new Next.DeadLetter());
  }

  @Test
  void retryAfterIsSecondsOrADate() {
    assertThat(RetryAfter.read("120", NOW)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.read(" 0 ", NOW)).isZero();
    assertThat(RetryAfter.read("Sat, 21 Nov 2026 08:01:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(1));
    assertThat(RetryAfter.read("Sat, 21 Nov 2026 07:00:00 GMT", NOW)).isZero();
    for (String text :
        new String[] {
          "", "-1", "1.5", "9999999999", "1e9", "soon", "Sat, 32 Nov 2026", "9".repeat(99999)
        }) {
      assertThat(RetryAfter.read(text, NOW)).as(text).isNull();
    }
  }

  @Test
  void aScheduleMakesSense() {
    assertThatThrownBy(() -> new DeliverySchedule(List.of(), 0, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new DeliverySchedule(List.of(Duration.ZERO), Double.NaN, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> STANDARD.after(0, BROKEN, NOW, NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Delivery asking(Duration wish) {
    return new Refused(503, wish, "");
  }

  private static Duration wait(Next next) {
    return next instanceof Next.Attempt attempt
        ? Duration.between(NOW, attempt.at())
        : Duration.ofSeconds(-1);
  }
}
