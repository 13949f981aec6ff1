package cn.portcover.infra.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.infra.bench.load.OffersOfOneInsurer.Amount;
import cn.portcover.infra.bench.load.OffersOfOneInsurer.Measured;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The generator does what its figures rest on. */
class GeneratorTest {

  @Test
  void arrivalsRiseEvenlyAndThenKeepTheirRate() {
    Duration ramp = Duration.ofSeconds(10);

    assertThat(Arrivals.count(4, ramp, Duration.ofSeconds(5))).isEqualTo(40);
    assertThat(Arrivals.moment(0, 4, ramp)).isZero();
    // Half of the ramp's twenty arrive when seven tenths of it are over.
    assertThat(Arrivals.moment(10, 4, ramp).toMillis()).isEqualTo(7071);
    assertThat(Arrivals.moment(20, 4, ramp)).isEqualTo(ramp);
    assertThat(Arrivals.moment(24, 4, ramp)).isEqualTo(Duration.ofSeconds(11));
    assertThat(Arrivals.moment(3, 2, Duration.ZERO)).isEqualTo(Duration.ofMillis(1500));
  }

  @Test
  void whoArrivesDoesNotWaitForThoseBefore() throws InterruptedException {
    Queue<Long> through = new ConcurrentLinkedQueue<>();
    CountDownLatch all = new CountDownLatch(10);

    Arrivals.at(
        100,
        Duration.ZERO,
        Duration.ofMillis(100),
        Duration.ofSeconds(20),
        n -> {
          all.countDown();
          try {
            all.await();
            through.add(n);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    assertThat(through).containsExactlyInAnyOrder(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
  }

  @Test
  void theFullestKeyIsFound() {
    var counting = new Spread.Counting();
    for (String key : List.of("a", "b", "b", "b")) {
      counting.count(Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("s")));
    }

    var keys = counting.spread().all().getFirst();
    assertThat(keys).isEqualTo(new Spread.Keys("table", 4, 2, "b", 3));
    assertThat(keys.largestShare()).isEqualTo(0.75);
  }

  @Test
  void offersArePushedListedAndFoundInTheTable() throws Exception {
    Measured measured = OffersOfOneInsurer.measure(new Amount(3, 4, List.of(1, 3), 1, 4, 12));

    assertThat(measured.failures()).isEmpty();
    assertThat(measured.listed()).isEqualTo(new OffersOfOneInsurer.Listed(24, 0, 0));
    var byStatus =
        measured.table().spread().all().stream()
            .filter(k -> k.of().equals("index byStatus"))
            .toList();
    // A company's eight offers, or its notices of these, some of which a schedule has reminded of:
    // never all of the insurer's.
    assertThat(byStatus)
        .singleElement()
        .satisfies(k -> assertThat(k.inFullest()).isBetween(8L, 16L));
    // The application, its name and history, the message, its place in the order, two audit
    // entries.
    assertThat(measured.table().bare().itemsEach()).isGreaterThanOrEqualTo(7);
    assertThat(OffersText.of(measured)).contains("Nothing was lost", "index byList");
  }
}
