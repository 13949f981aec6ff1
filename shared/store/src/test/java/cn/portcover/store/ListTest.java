package cn.portcover.store;

import static cn.portcover.store.SomeRecords.NOW;
import static cn.portcover.store.SomeRecords.OTHER_USCC;
import static cn.portcover.store.SomeRecords.USCC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Uscc;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.AuditEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.SortableTime;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.port.Store.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lists of an owner's records: newest first, filtered, page by page; cursors that nobody can bend.
 */
class ListTest {
  private static final Owner OWNER = Owner.company(USCC);
  private static final Owner OTHER = Owner.company(OTHER_USCC);
  private static final Map<String, String> ALL = Map.of();
  private static final Actor ACTOR = Actor.platform("test");
  private static final Instant LATER = NOW.plus(Duration.ofDays(30));
  private static Trial trial;
  private static List<Policy> policies = List.of();

  @BeforeAll
  static void start() {
    trial = Trial.start();
    List<Policy> read = new ArrayList<>();
    List<Policy> acknowledged = new ArrayList<>();
    List<Policy> expired = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      // Several in one second, and some at once: the key then decides.
      read.add(SomeRecords.issued(n, USCC, NOW.plusMillis(n / 2 * 250L)));
      Policy after = n % 3 == 0 ? read.get(n).acknowledge(ACTOR, LATER) : read.get(n);
      acknowledged.add(after);
      expired.add(n % 4 == 0 ? after.expire() : after);
    }
    keepThoseOfVersion(1, read);
    keepThoseOfVersion(2, acknowledged);
    keepThoseOfVersion(2, without(acknowledged, expired));
    keepThoseOfVersion(3, expired);
    keepThoseOfVersion(
        1,
        IntStream.range(1000, 1010).mapToObj(n -> SomeRecords.issued(n, OTHER_USCC, NOW)).toList());
    policies =
        expired.stream()
            .sorted(Comparator.comparing(Policy::createdAt).thenComparing(Policy::key).reversed())
            .toList();
  }

  private static List<Policy> without(List<Policy> gone, List<Policy> all) {
    return all.stream().filter(p -> !gone.contains(p)).toList();
  }

  private static void keepThoseOfVersion(long version, List<Policy> policies) {
    List<Policy> chosen = policies.stream().filter(p -> p.version() == version).toList();
    for (int n = 0; n < chosen.size(); n += 40) {
      trial.keep(chosen.subList(n, Math.min(n + 40, chosen.size())).toArray(new Kept[0]));
    }
  }

  @Test
  void newestFirstPageByPage() {
    for (int limit : new int[] {1, 7, 30, 59, 60, 61}) {
      var pages = pages(cursor -> list(OWNER, ALL, limit, cursor));
      assertThat(pages.stream().flatMap(p -> p.items().stream()))
          .containsExactlyElementsOf(policies);
      assertThat(pages).hasSize((60 + limit - 1) / limit);
    }
  }

  @Test
  void byStatuses() {
    for (Map<String, String> statuses :
        List.of(
            Map.of("status", "EFFECTIVE"),
            Map.of("status", "EXPIRED"),
            Map.of("status", "CANCELLED"),
            Map.of("receiptStatus", "ACKNOWLEDGED"),
            Map.of("status", "EFFECTIVE", "receiptStatus", "AWAITING"),
            Map.of("status", "no such status"),
            Map.of("noSuchStatus", "EFFECTIVE"))) {
      List<Policy> expected = policies.stream().filter(p -> has(p, statuses)).toList();
      for (int limit : new int[] {1, 4, 100}) {
        var pages = pages(cursor -> list(OWNER, statuses, limit, cursor));
        assertThat(pages.stream().flatMap(p -> p.items().stream()))
            .as(statuses + " by " + limit)
            .containsExactlyElementsOf(expected);
        assertThat(pages.stream().limit(pages.size() - 1L))
            .allMatch(p -> p.items().size() == limit);
      }
      assertThat(trial.store().count(Policy.KIND, OWNER, statuses)).isEqualTo(expected.size());
    }
    assertThat(trial.store().count(Policy.KIND, OWNER, ALL)).isEqualTo(60);
  }

  private static boolean has(Policy policy, Map<String, String> statuses) {
    return statuses.entrySet().stream()
        .allMatch(
            s ->
                policy.statuses().containsKey(s.getKey())
                    && policy.statuses().get(s.getKey()).name().equals(s.getValue()));
  }

  @Test
  void anEditedCursorIsRefused() {
    String cursor = cursor(OWNER, ALL);
    for (int at = 0; at < cursor.length(); at++) {
      for (char other :
          new char[] {
            (char) (cursor.charAt(at) ^ 1), (char) (cursor.charAt(at) ^ 4), 'A', '-', '=', '\0', '三'
          }) {
        if (other != cursor.charAt(at)) {
          refused(OWNER, ALL, cursor.substring(0, at) + other + cursor.substring(at + 1));
        }
      }
      refused(OWNER, ALL, cursor.substring(0, at));
    }
    for (String made :
        List.of(
            "",
            "A",
            "AAAA",
            "A".repeat(40),
            "x".repeat(5000),
            cursor + "A",
            cursor + "=",
            cursor + cursor)) {
      refused(OWNER, ALL, made);
    }
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    String own = cursor(OWNER, ALL);
    String others = cursor(OTHER, ALL);
    String effective = cursor(OWNER, Map.of("status", "EFFECTIVE"));
    String receipt = cursor(OWNER, Map.of("receiptStatus", "AWAITING"));

    refused(OWNER, ALL, others);
    refused(OTHER, ALL, own);
    refused(OWNER, ALL, effective);
    refused(OWNER, Map.of("status", "EXPIRED"), effective);
    refused(OWNER, Map.of("status", "EFFECTIVE"), own);
    refused(OWNER, Map.of("status", "EFFECTIVE"), receipt);
    assertThatThrownBy(() -> trial.store().list(AuditEntry.KIND, OWNER, ALL, 5, own))
        .isInstanceOf(CursorNotValid.class);
    assertThatThrownBy(() -> trial.store().between(Policy.KIND, OWNER, "P-1", "P-9", 5, own))
        .isInstanceOf(CursorNotValid.class);
  }

  @Test
  void aCursorOfAnotherKeyIsRefused() {
    var elsewhere =
        new DynamoStore(trial.client(), new Cursors("another key", trial.table()), trial.table());
    String cursor = elsewhere.list(Policy.KIND, OWNER, ALL, 5, null).nextCursor();
    refused(OWNER, ALL, cursor);
  }

  @Test
  void theRefusalNamesTheField() {
    assertThat(new CursorNotValid().errors())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.pointer()).isEqualTo("/query/cursor");
              assertThat(e.code()).isEqualTo("cursor-malformed");
            });
  }

  @Test
  void whatChangesBetweenPagesLosesNothing() {
    Owner owner = Owner.company(new Uscc("91110000MA0000000A"));
    keepThoseOfVersion(
        1,
        IntStream.range(2000, 2010)
            .mapToObj(
                n -> SomeRecords.issued(n, new Uscc("91110000MA0000000A"), NOW.plusSeconds(n)))
            .toList());
    var effective = Map.of("status", "EFFECTIVE");
    Page<Policy> first = list(owner, effective, 4, null);
    // The very one that the cursor points at leaves the list.
    trial.keep(first.items().getLast().expire());

    Page<Policy> second = list(owner, effective, 100, first.nextCursor());

    assertThat(second.items())
        .extracting(Policy::key)
        .containsExactly("P-2005", "P-2004", "P-2003", "P-2002", "P-2001", "P-2000");
  }

  @Test
  void aFewAmongManyAreFound() {
    Uscc uscc = new Uscc("91110000MA0000001B");
    Owner owner = Owner.company(uscc);
    List<Policy> all =
        IntStream.range(3000, 3400)
            .mapToObj(n -> SomeRecords.issued(n, uscc, NOW.plusSeconds(n)))
            .toList();
    keepThoseOfVersion(1, all);
    trial.keep(all.getFirst().acknowledge(ACTOR, LATER));

    Page<Policy> page = list(owner, Map.of("receiptStatus", "ACKNOWLEDGED"), 1, null);

    assertThat(page.items()).extracting(Policy::key).containsExactly("P-3000");
    assertThat(page.nextCursor()).isNull();
  }

  @Test
  void betweenKeysTheLastFirst() {
    List<AuditEntry> entries = new ArrayList<>();
    for (int n = 0; n < 25; n++) {
      entries.add(SomeRecords.audit(NOW.plus(Duration.ofHours(n))));
    }
    entries.forEach(trial::keep);
    String from = SortableTime.of(NOW.plus(Duration.ofHours(5)));
    String to = SortableTime.of(NOW.plus(Duration.ofHours(15)));

    for (int limit : new int[] {1, 3, 10, 11}) {
      var pages =
          pages(cursor -> trial.store().between(AuditEntry.KIND, OWNER, from, to, limit, cursor));
      assertThat(pages.stream().flatMap(p -> p.items().stream()))
          .containsExactlyElementsOf(entries.subList(5, 15).reversed());
    }
    assertThat(trial.store().between(AuditEntry.KIND, OWNER, to, from, 5, null))
        .isEqualTo(new Page<>(List.of(), null));
    assertThat(trial.store().between(AuditEntry.KIND, OTHER, from, to, 5, null).items()).isEmpty();
    String cursor = trial.store().between(AuditEntry.KIND, OWNER, from, to, 3, null).nextCursor();
    assertThatThrownBy(() -> trial.store().between(AuditEntry.KIND, OWNER, from, "9", 3, cursor))
        .isInstanceOf(CursorNotValid.class);
  }

  @Test
  void beginningInTheOrderOfTheKeys() {
    List<OutgoingMessage> messages = new ArrayList<>();
    for (int n : new int[] {30, 2, 111, 1}) {
      messages.add(SomeRecords.outgoing(n, NOW));
    }
    messages.forEach(trial::keep);

    var first = messages.getFirst();
    String prefix = OutgoingMessage.keysOf(first.about(), first.receiver());
    assertThat(trial.store().beginning(OutgoingMessage.KIND, OWNER, prefix, 10))
        .extracting(OutgoingMessage::sequence)
        .containsExactly(1L, 2L, 30L, 111L);
    assertThat(trial.store().beginning(OutgoingMessage.KIND, OWNER, prefix, 2)).hasSize(2);
    assertThat(trial.store().beginning(OutgoingMessage.KIND, OTHER, prefix, 10)).isEmpty();
    assertThat(trial.store().beginning(OutgoingMessage.KIND, OWNER, "policies/P-2/", 10)).isEmpty();
  }

  private static <T> List<Page<T>> pages(Function<@Nullable String, Page<T>> read) {
    List<Page<T>> pages = new ArrayList<>();
    String cursor = null;
    do {
      Page<T> page = read.apply(cursor);
      pages.add(page);
      cursor = page.nextCursor();
    } while (cursor != null);
    return pages;
  }

  private static Page<Policy> list(
      Owner owner, Map<String, String> statuses, int limit, @Nullable String cursor) {
    return trial.store().list(Policy.KIND, owner, statuses, limit, cursor);
  }

  private static String cursor(Owner owner, Map<String, String> statuses) {
    String cursor = list(owner, statuses, 3, null).nextCursor();
    if (cursor == null) {
      throw new AssertionError("no second page of " + statuses);
    }
    return cursor;
  }

  private static void refused(Owner owner, Map<String, String> statuses, @Nullable String cursor) {
    assertThatThrownBy(() -> list(owner, statuses, 7, cursor))
        .as(cursor)
        .isInstanceOf(CursorNotValid.class);
  }
}
