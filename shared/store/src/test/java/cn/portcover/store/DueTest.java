package cn.portcover.store;

import static cn.portcover.store.SomeRecords.INSURER;
import static cn.portcover.store.SomeRecords.NOW;
import static cn.portcover.store.SomeRecords.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.message.ReceivedMessage.State;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the platform finds by itself: what is due, lists across owners; and histories. */
class DueTest {
  private Trial trial;

  @BeforeEach
  void start() {
    trial = Trial.start();
  }

  @Test
  void theLongestDueFirst() {
    List<OutgoingMessage> messages = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      // Not in the order of their keys; whole seconds and fractions.
      messages.add(SomeRecords.outgoing(n, NOW.plusMillis((n * 7 % 40) * 500L)));
    }
    messages.forEach(trial::keep);
    trial.keep(SomeRecords.offered(1, USCC, NOW.minusSeconds(9999)));

    List<OutgoingMessage> expected =
        messages.stream()
            .filter(m -> !m.dueAt().orElseThrow().isAfter(NOW.plusSeconds(10)))
            .sorted(Comparator.comparing(m -> m.dueAt().orElseThrow()))
            .toList();
    assertThat(trial.store().due(OutgoingMessage.KIND, NOW.plusSeconds(10), 100))
        .containsExactlyElementsOf(expected);
    assertThat(trial.store().due(OutgoingMessage.KIND, NOW.plusSeconds(10), 5))
        .containsExactlyElementsOf(expected.subList(0, 5));
    assertThat(trial.store().due(OutgoingMessage.KIND, NOW.minusNanos(1), 100)).isEmpty();
    assertThat(trial.store().due(OutgoingMessage.KIND, NOW, 100)).hasSize(1);
    assertThat(trial.store().due(Application.KIND, NOW, 100)).hasSize(1);
  }

  @Test
  void whatWasLookedAtIsDueNoMore() {
    OutgoingMessage message = SomeRecords.outgoing(1, NOW);
    trial.keep(message);
    OutgoingMessage later = message.postponed(NOW.plusSeconds(60));
    trial.keep(later);
    assertThat(trial.store().due(OutgoingMessage.KIND, NOW, 10)).isEmpty();
    assertThat(trial.store().due(OutgoingMessage.KIND, NOW.plusSeconds(60), 10))
        .containsExactly(later);

    trial.keep(later.delivered(new OutgoingMessage.Attempt(NOW, 2, 204, null)));
    assertThat(trial.store().due(OutgoingMessage.KIND, NOW.plusSeconds(9999), 10)).isEmpty();
  }

  @Test
  void aListAcrossOwnersNewestFirst() {
    List<ReceivedMessage> messages = new ArrayList<>();
    for (int n = 0; n < 30; n++) {
      messages.add(SomeRecords.received("m-" + n, NOW.plusSeconds(n)));
    }
    messages.forEach(trial::keep);
    String waiting = ReceivedMessage.list(INSURER, State.PARKED, NOW);
    assertThat(trial.store().listed(ReceivedMessage.KIND, waiting, 100))
        .containsExactlyElementsOf(messages.reversed());
    assertThat(trial.store().listed(ReceivedMessage.KIND, waiting, 4))
        .containsExactlyElementsOf(messages.reversed().subList(0, 4));
    assertThat(trial.store().listed(OutgoingMessage.KIND, waiting, 100)).isEmpty();

    // One changes its list.
    ReceivedMessage applied = messages.getLast().become(State.APPLIED, null);
    trial.keep(applied);
    assertThat(trial.store().listed(ReceivedMessage.KIND, waiting, 100))
        .hasSize(29)
        .doesNotContain(applied);
    assertThat(
            trial
                .store()
                .listed(
                    ReceivedMessage.KIND, ReceivedMessage.list(INSURER, State.APPLIED, NOW), 100))
        .containsExactly(applied);
  }

  @Test
  void listsAreSpreadOverAllShards() {
    int[] shards = new int[Keys.SHARDS];
    for (int n = 0; n < 8000; n++) {
      shards[Keys.shard(ReceivedMessage.ownerOf(INSURER, "m-" + n).value() + "#m-" + n)]++;
    }
    assertThat(Arrays.stream(shards).boxed()).allMatch(count -> count > 700 && count < 1300);
  }

  @Test
  void moreThanABatchIsRead() {
    List<Kept> messages = new ArrayList<>();
    for (int n = 0; n < 250; n++) {
      messages.add(SomeRecords.outgoing(n, NOW));
    }
    for (int n = 0; n < 250; n += 25) {
      trial.keep(messages.subList(n, n + 25).toArray(new Kept[0]));
    }
    assertThat(trial.store().due(OutgoingMessage.KIND, NOW, 250))
        .hasSize(250)
        .doesNotHaveDuplicates();
  }

  @Test
  void historyOldestFirstAndOnlyTheRecordsOwn() throws Exception {
    Application application = SomeRecords.offered(1, USCC, NOW);
    Application lapsed = application.lapse(NOW);
    ReceivedMessage message = SomeRecords.received("a", NOW);
    ReceivedMessage similar = SomeRecords.received("a#000000000001#00", NOW);
    trial
        .store()
        .commit(
            new Store.Changes(
                List.of(
                    Trial.written(application, entry(1, "first"), entry(1, "second")),
                    Trial.written(message, entry(1, "of a")),
                    Trial.written(similar, entry(1, "of the other"))),
                null));
    trial.store().commit(new Store.Changes(List.of(Trial.written(lapsed, entry(2, null))), null));
    for (long version = 3; version <= 12; version++) {
      HistoryEntry entry = entry(version, "v" + version);
      var next =
          new Application(
              lapsed.id(),
              lapsed.offer(),
              lapsed.status(),
              null,
              lapsed.decision(),
              lapsed.createdAt(),
              version);
      trial.store().commit(new Store.Changes(List.of(Trial.written(next, entry)), null));
    }

    assertThat(trial.store().history(Application.KIND, Owner.company(USCC), application.key()))
        .hasSize(13)
        .startsWith(entry(1, "first"), entry(1, "second"), entry(2, null), entry(3, "v3"))
        .endsWith(entry(11, "v11"), entry(12, "v12"));
    assertThat(trial.store().history(ReceivedMessage.KIND, message.owner(), "a"))
        .containsExactly(entry(1, "of a"));
    assertThat(trial.store().history(ReceivedMessage.KIND, similar.owner(), similar.key()))
        .containsExactly(entry(1, "of the other"));
    assertThat(trial.store().history(Application.KIND, Owner.PLATFORM, application.key()))
        .isEmpty();
  }

  private static HistoryEntry entry(long version, @Nullable String note) {
    return new HistoryEntry(
        "status",
        version == 1 ? null : "SUBMITTED",
        "APPROVED",
        NOW.plusSeconds(version),
        Actor.platform("测试"),
        note,
        version);
  }
}
