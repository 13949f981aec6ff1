package cn.portcover.store;

import static cn.portcover.store.SomeRecords.NOW;
import static cn.portcover.store.SomeRecords.OTHER_USCC;
import static cn.portcover.store.SomeRecords.USCC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Changes: all or nothing, and only from the version that was read. */
class CommitTest {
  private static final Owner OWNER = Owner.company(USCC);
  private static Trial trial;

  @BeforeAll
  static void start() {
    trial = Trial.start();
  }

  @Test
  void ofFiftyWritersExactlyOneWins() throws Exception {
    Application read = SomeRecords.offered(1, USCC, NOW);
    trial.keep(read);
    List<Application> changed =
        IntStream.range(0, 50)
            .mapToObj(n -> read.withdraw(new Decision(NOW.plusSeconds(n), List.of(), null)))
            .toList();

    List<Application> won = atOnce(changed);

    assertThat(won).hasSize(1);
    assertThat(find(1)).isEqualTo(won.getFirst());
  }

  @Test
  void ofFiftyWhoMakeTheSameRecordExactlyOneDoes() throws Exception {
    List<Application> made =
        IntStream.range(0, 50)
            .mapToObj(n -> SomeRecords.offered(2, USCC, NOW.plusSeconds(n)))
            .toList();

    List<Application> won = atOnce(made);

    assertThat(won).hasSize(1);
    assertThat(find(2)).isEqualTo(won.getFirst());
  }

  private static List<Application> atOnce(List<Application> writers) throws Exception {
    List<Application> won = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> calls =
          writers.stream().<Callable<Boolean>>map(w -> () -> writes(w)).toList();
      List<Future<Boolean>> outcomes = threads.invokeAll(calls);
      for (int n = 0; n < outcomes.size(); n++) {
        if (outcomes.get(n).get()) {
          won.add(writers.get(n));
        }
      }
    }
    return won;
  }

  private static boolean writes(Application application) {
    try {
      trial.store().commit(Trial.changes(application));
      return true;
    } catch (Store.Raced e) {
      return false;
    }
  }

  @Test
  void anOlderVersionIsRefused() {
    Application read = SomeRecords.offered(3, USCC, NOW);
    Application changed = read.lapse(NOW);
    trial.keep(read);
    trial.keep(changed);

    Store.Raced raced = raced(Trial.changes(read.withdraw(new Decision(NOW, List.of(), null))));

    assertThat(raced.nameTaken()).isFalse();
    assertThat(find(3)).isEqualTo(changed);
  }

  @Test
  void aChangeOfWhatIsNotThereIsRefused() {
    Store.Raced raced = raced(Trial.changes(SomeRecords.offered(4, USCC, NOW).lapse(NOW)));

    assertThat(raced.nameTaken()).isFalse();
    assertThat(trial.store().find(Application.KIND, OWNER, SomeRecords.id(4).value())).isEmpty();
  }

  @Test
  void aNameIsGivenOnce() {
    Policy first = SomeRecords.issued(5, USCC, NOW);
    Policy second = SomeRecords.issued(5, OTHER_USCC, NOW);
    trial.keep(first);

    Store.Raced raced = raced(Trial.changes(second));

    assertThat(raced.nameTaken()).isTrue();
    assertThat(trial.store().named(Policy.KIND, first.aliases().getFirst()).orElseThrow().record())
        .isEqualTo(first);
    assertThat(trial.store().find(Policy.KIND, second.owner(), second.key())).isEmpty();
  }

  @Test
  void aNameOfAnotherKindFindsNothing() {
    Policy policy = SomeRecords.issued(6, USCC, NOW);
    trial.keep(policy);

    assertThat(trial.store().named(Application.KIND, policy.aliases().getFirst())).isEmpty();
    assertThat(trial.store().named(Policy.KIND, "nobody/policies/P-6")).isEmpty();
  }

  @Test
  void oneThatIsRefusedLetsNothingThrough() {
    Application taken = SomeRecords.offered(7, USCC, NOW);
    trial.keep(taken);
    Application other = SomeRecords.offered(8, USCC, NOW);
    Policy policy = SomeRecords.issued(8, USCC, NOW);
    var entry = new HistoryEntry("status", null, "EFFECTIVE", NOW, Actor.platform("test"), null, 1);

    Store.Raced raced =
        raced(
            new Store.Changes(
                List.of(
                    Trial.written(other),
                    Trial.written(policy, entry),
                    Trial.written(SomeRecords.offered(7, USCC, NOW.plusSeconds(1)))),
                null));

    assertThat(raced.nameTaken()).isTrue();
    assertThat(trial.store().find(Application.KIND, OWNER, other.key())).isEmpty();
    assertThat(trial.store().named(Application.KIND, other.aliases().getFirst())).isEmpty();
    assertThat(trial.store().find(Policy.KIND, OWNER, policy.key())).isEmpty();
    assertThat(trial.store().history(Policy.KIND, OWNER, policy.key())).isEmpty();
    assertThat(find(7)).isEqualTo(taken);
  }

  @Test
  void anotherOwnersRecordIsNotFound() {
    Application application = SomeRecords.offered(9, USCC, NOW);
    trial.keep(application);

    assertThat(trial.store().find(Application.KIND, Owner.company(OTHER_USCC), application.key()))
        .isEmpty();
    assertThat(trial.store().find(Policy.KIND, OWNER, application.key())).isEmpty();
  }

  @Test
  void whatNoItemHoldsIsRefusedClearly() {
    var large =
        SomeRecords.received("large", NOW)
            .become(SomeRecords.received("x", NOW).state(), "说".repeat(130_000));
    assertThatThrownBy(() -> trial.store().commit(Trial.changes(large)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("inbox/large cannot be kept: 39");

    var longKey = SomeRecords.received("k".repeat(1100), NOW);
    assertThatThrownBy(() -> trial.store().commit(Trial.changes(longKey)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("key is too long");

    var many =
        IntStream.range(0, 51)
            .mapToObj(n -> SomeRecords.offered(100 + n, USCC, NOW))
            .toArray(Application[]::new);
    assertThatThrownBy(() -> trial.store().commit(Trial.changes(many)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("102 items");
  }

  @Test
  void theLargestThatFitsIsKept() {
    var large = SomeRecords.received("fits", NOW);
    var full = large.become(large.state(), "x".repeat(RecordItems.MOST_DATA_BYTES - 800));
    trial.keep(large);
    trial.keep(full);

    assertThat(
            trial
                .store()
                .find(cn.portcover.domain.message.ReceivedMessage.KIND, full.owner(), "fits")
                .orElseThrow()
                .record())
        .isEqualTo(full);
  }

  @Test
  void keysThatCannotBeAreNotFound() {
    String endless = "k".repeat(3000);
    assertThat(trial.store().find(Application.KIND, OWNER, endless)).isEmpty();
    assertThat(trial.store().find(Application.KIND, OWNER, "")).isEmpty();
    assertThat(trial.store().find(Application.KIND, OWNER, "\uD800")).isEmpty();
    assertThat(trial.store().named(Application.KIND, "a\uDC00")).isEmpty();
    assertThat(trial.store().find(Application.KIND, OWNER, "\0\n#'\"{}")).isEmpty();
    assertThat(trial.store().named(Application.KIND, endless)).isEmpty();
    assertThat(trial.store().named(Application.KIND, "")).isEmpty();
    assertThat(trial.store().history(Application.KIND, OWNER, endless)).isEmpty();
    assertThat(trial.store().beginning(Application.KIND, OWNER, endless, 5)).isEmpty();
    assertThat(trial.store().listed(Application.KIND, endless, 5)).isEmpty();
  }

  @Test
  void nothingToWriteIsNothing() throws Exception {
    trial.store().commit(Trial.changes());
  }

  private static Application find(int n) {
    return trial
        .store()
        .find(Application.KIND, OWNER, SomeRecords.id(n).value())
        .orElseThrow()
        .record();
  }

  private static Store.Raced raced(Store.Changes changes) {
    return catchThrowableOfType(Store.Raced.class, () -> trial.store().commit(changes));
  }
}
