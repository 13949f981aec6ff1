package cn.portcover.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.operation.port.Store;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is left to the end is done again while others are faster in it, and nothing else is. */
class LastStepTest {
  private static final Instant NOW = Instant.parse("2026-06-21T02:10:00Z");
  private final Deque<Store.Raced> races = new ArrayDeque<>();
  private final List<List<Kept>> written =
      java.util.Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger steps = new AtomicInteger();
  private final Ids ids = new Ids();
  private final Kept first = SomeNotices.notice(ids, NOW);
  private final Kept last = SomeNotices.notice(ids, NOW);
  private final Work work = work(store());

  /** Commits are raced as often as the test says. */
  private Store store() {
    return (Store)
        Proxy.newProxyInstance(
            Store.class.getClassLoader(),
            new Class<?>[] {Store.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("commit")) {
                throw new UnsupportedOperationException(method.getName());
              }
              if (!races.isEmpty()) {
                throw races.pop();
              }
              Store.Changes changes = (Store.Changes) arguments[0];
              written.add(changes.records().stream().map(Store.Written::record).toList());
              return null;
            });
  }

  private Work work(Store store) {
    return new Work(
        store, ids, new Work.Context("Try", Actor.platform("Try"), NOW, "request-1", null, null));
  }

  private void leaveToTheEnd() {
    work.keep(first);
    work.atLast(
        last,
        step -> {
          steps.incrementAndGet();
          step.keep(last);
        });
  }

  @Test
  void isWrittenTogetherWithTheRest() throws Exception {
    leaveToTheEnd();
    assertThat(steps).hasValue(0);

    work.commit(null);

    assertThat(steps).hasValue(1);
    assertThat(written).containsExactly(List.of(first, last));
  }

  @Test
  void isDoneAgainWhileOthersAreFasterInIt() throws Exception {
    leaveToTheEnd();
    races.add(Store.Raced.told(false, List.of(last)));
    races.add(Store.Raced.undecided(List.of(last)));
    races.add(Store.Raced.told(true, List.of(last)));

    work.commit(null);

    assertThat(steps).hasValue(4);
    assertThat(written).containsExactly(List.of(first, last));
  }

  @Test
  void whoeverWasFasterElsewhereIsToldAtOnce() {
    for (List<Kept> lost : List.of(List.of(first), List.of(first, last), List.<Kept>of())) {
      races.clear();
      steps.set(0);
      Work each = work(store());
      each.keep(first);
      each.atLast(last, step -> step.keep(last));
      Store.Raced raced = Store.Raced.told(false, lost);
      races.add(raced);

      assertThatThrownBy(() -> each.commit(null)).isSameAs(raced);
      assertThat(written).isEmpty();
    }
  }

  @Test
  void whatItRefusesRefusesAll() {
    work.keep(first);
    work.atLast(
        last,
        step -> {
          throw new StaleVersion();
        });

    assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> work.commit(null));
    assertThat(written).isEmpty();
  }

  @Test
  void thereIsOneOnly() {
    leaveToTheEnd();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::leaveToTheEnd);
  }

  /** Whoever takes a turn is alone with the record. */
  @Test
  void thoseOfOneProcessTakeTurns() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(8);
    for (int i = 0; i < 8; i++) {
      Work each = work(store());
      Thread.ofVirtual()
          .start(
              () -> {
                each.atLast(
                    last,
                    step -> {
                      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                      Thread.yield();
                      inside.decrementAndGet();
                    });
                try {
                  each.commit(null);
                } catch (Store.Raced raced) {
                  throw new AssertionError(raced);
                } finally {
                  done.countDown();
                }
              });
    }
    done.await();
    assertThat(most).hasValue(1);
  }
}
