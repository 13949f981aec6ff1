package cn.portcover.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.operation.port.Store;
import cn.portcover.operation.port.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AnewTest {
  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> pauses = new ArrayList<>();
  private final Anew anew =
      new Anew(
          new Ids(),
          nanos::get,
          pause -> {
            pauses.add(pause);
            nanos.addAndGet(pause.toNanos());
          });

  @Test
  void whatSucceedsIsDoneOnceAndAtOnce() {
    AtomicInteger made = new AtomicInteger();

    assertThat(anew.until(made::incrementAndGet)).isEqualTo(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void whoWasSlowerBeginsAnewUntilNobodyIsFaster() {
    AtomicInteger made = new AtomicInteger();

    int last =
        anew.until(
            () -> {
              if (made.incrementAndGet() < 12) {
                throw Store.Raced.told(made.get() % 2 == 0, List.of());
              }
              return made.get();
            });

    assertThat(last).isEqualTo(12);
    assertThat(pauses).hasSize(11);
    for (int i = 0; i < pauses.size(); i++) {
      long most = Math.min(10L << i, 640);
      assertThat(pauses.get(i)).isBetween(Duration.ZERO, Duration.ofMillis(most));
    }
  }

  /** Random pauses: with so many of them some are longer than the first ones may be. */
  @Test
  void theLongestPausesAreLongerThanTheFirst() {
    AtomicInteger made = new AtomicInteger();
    anew.until(
        () -> {
          if (made.incrementAndGet() < 25) {
            throw Store.Raced.told(false, List.of());
          }
          return "done";
        });
    assertThat(pauses).anyMatch(pause -> pause.compareTo(Duration.ofMillis(10)) > 0);
  }

  @Test
  void whoIsAlwaysSlowerIsToldSoInTime() {
    AtomicInteger made = new AtomicInteger();

    assertThatExceptionOfType(LostRace.class)
        .isThrownBy(
            () ->
                anew.until(
                    () -> {
                      made.incrementAndGet();
                      nanos.addAndGet(Duration.ofMillis(5).toNanos());
                      throw Store.Raced.told(false, List.of());
                    }));

    assertThat(Duration.ofNanos(nanos.get()))
        .isBetween(Anew.LONGEST.minusSeconds(1), Anew.LONGEST.plusMillis(5));
    assertThat(made.get()).isGreaterThan(10);
  }

  @Test
  void whatElseGoesWrongIsNotTriedAgain() {
    AtomicInteger made = new AtomicInteger();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                anew.until(
                    () -> {
                      made.incrementAndGet();
                      throw new IllegalStateException("broken");
                    }));
    assertThat(made).hasValue(1);
  }

  @Test
  void whoeverIsInterruptedStops() {
    Anew interrupted =
        new Anew(
            new Ids(),
            nanos::get,
            pause -> {
              throw new InterruptedException();
            });

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(
            () ->
                interrupted.until(
                    () -> {
                      throw Store.Raced.told(false, List.of());
                    }));
    assertThat(Thread.interrupted()).isTrue();
  }
}
