package cn.portcover.store;

import static cn.portcover.store.SomeRecords.DIGEST;
import static cn.portcover.store.SomeRecords.NOW;
import static cn.portcover.store.SomeRecords.USCC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.application.Application;
import cn.portcover.operation.port.Store;
import cn.portcover.operation.port.Store.Hold;
import cn.portcover.operation.port.Store.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request sent again has one effect and gets the first one's answer. */
class IdempotencyTest {
  private static final Sha256 OTHER = new Sha256("cd".repeat(32));
  private static final Instant SOON = NOW.plusSeconds(30);
  private static final Instant TOMORROW = NOW.plus(Duration.ofHours(24));
  private Store store;

  @BeforeEach
  void start() {
    store = Trial.start().store();
  }

  @Test
  void heldThenBusyThenAnswered() throws Exception {
    assertThat(hold("a", NOW)).isEqualTo(new Hold.Held());
    assertThat(hold("b", NOW.plusSeconds(1))).isEqualTo(new Hold.Busy());

    store.commit(answer("a", "{\"x\":\"答\"}"));

    Hold answered = new Hold.Answered(DIGEST, "{\"x\":\"答\"}");
    assertThat(hold("b", NOW.plusSeconds(2))).isEqualTo(answered);
    assertThat(store.hold("k", "c", OTHER, NOW.plusSeconds(2), SOON)).isEqualTo(answered);
    assertThat(hold("b", TOMORROW.minusNanos(1))).isEqualTo(answered);
    assertThat(hold("b", TOMORROW)).isEqualTo(new Hold.Held());
  }

  @Test
  void aDeadHoldersKeyIsFreeAgain() {
    assertThat(hold("a", NOW)).isEqualTo(new Hold.Held());
    assertThat(hold("b", SOON.minusNanos(1))).isEqualTo(new Hold.Busy());
    assertThat(hold("b", SOON)).isEqualTo(new Hold.Held());
  }

  @Test
  void askedTwiceByItsHolderItIsStillHeld() {
    assertThat(hold("a", NOW)).isEqualTo(new Hold.Held());
    assertThat(hold("a", NOW)).isEqualTo(new Hold.Held());
  }

  @Test
  void aLostHoldCannotAnswerAndWritesNothing() throws Exception {
    hold("a", NOW);
    assertThat(store.hold("k", "b", DIGEST, SOON, SOON.plusSeconds(30))).isEqualTo(new Hold.Held());

    Application application = SomeRecords.offered(1, USCC, NOW);
    var late = new Store.Changes(List.of(Trial.written(application)), replay("a", "late"));
    Store.Raced raced = catchThrowableOfType(Store.Raced.class, () -> store.commit(late));

    assertThat(raced.nameTaken()).isFalse();
    assertThat(store.find(Application.KIND, application.owner(), application.key())).isEmpty();
    store.commit(new Store.Changes(List.of(Trial.written(application)), replay("b", "mine")));
    assertThat(store.hold("k", "c", DIGEST, SOON, SOON))
        .isEqualTo(new Hold.Answered(DIGEST, "mine"));
  }

  @Test
  void answeredOnceOnly() throws Exception {
    hold("a", NOW);
    store.commit(answer("a", "first"));
    assertThatThrownBy(() -> store.commit(answer("a", "second"))).isInstanceOf(Store.Raced.class);
    assertThat(hold("b", NOW)).isEqualTo(new Hold.Answered(DIGEST, "first"));
  }

  @Test
  void aRecordThatIsThereAndALostHoldMeanALostHold() throws Exception {
    Application application = SomeRecords.offered(1, USCC, NOW);
    hold("a", NOW);
    store.commit(new Store.Changes(List.of(Trial.written(application)), replay("a", "done")));

    var again = new Store.Changes(List.of(Trial.written(application)), replay("a", "done"));
    assertThat(catchThrowableOfType(Store.Raced.class, () -> store.commit(again)).nameTaken())
        .isFalse();
  }

  @Test
  void letGoOf() throws Exception {
    hold("a", NOW);
    store.release("k", "b");
    assertThat(hold("c", NOW)).isEqualTo(new Hold.Busy());
    store.release("k", "a");
    assertThat(hold("c", NOW)).isEqualTo(new Hold.Held());
    store.commit(answer("c", "kept"));
    store.release("k", "c");
    assertThat(hold("d", NOW)).isEqualTo(new Hold.Answered(DIGEST, "kept"));
    store.release("never held", "a");
  }

  @Test
  void ofFiftyAtOnceExactlyOneHolds() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Hold>> calls =
          IntStream.range(0, 50)
              .<Callable<Hold>>mapToObj(n -> () -> hold("holder-" + n, NOW))
              .toList();
      List<Hold> holds = threads.invokeAll(calls).stream().map(Future::resultNow).toList();
      assertThat(holds).filteredOn(Hold.Held.class::isInstance).hasSize(1);
      assertThat(holds).filteredOn(Hold.Busy.class::isInstance).hasSize(49);
    }
  }

  private Hold hold(String holder, Instant now) {
    return store.hold("k", holder, DIGEST, now, now.isBefore(SOON) ? SOON : now.plusSeconds(30));
  }

  private static Store.Changes answer(String holder, String answer) {
    return new Store.Changes(List.of(), replay(holder, answer));
  }

  private static Replay replay(String holder, String answer) {
    return new Replay("k", holder, DIGEST, answer, TOMORROW);
  }
}
