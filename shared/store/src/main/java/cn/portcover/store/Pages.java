package cn.portcover.store;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.port.Store.Page;
import cn.portcover.store.Items.Stretch;
import cn.portcover.store.Keys.Place;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An owner's records, page by page. */
final class Pages {
  private final Items items;
  private final Cursors cursors;

  Pages(Items items, Cursors cursors) {
    this.items = items;
    this.cursors = cursors;
  }

  <T extends Kept> Page<T> list(
      RecordKind<T> kind,
      Owner owner,
      Map<String, String> statuses,
      int limit,
      @Nullable String cursor) {
    List<String> list = new ArrayList<>(List.of("list", owner.value(), kind.name()));
    new TreeMap<>(statuses).forEach((name, value) -> list.addAll(List.of(name, value)));
    Range range =
        statuses.size() > 1 && Statuses.areAllOf(kind, statuses)
            ? ofAllStatuses(kind, owner, statuses)
            : range(kind, owner, statuses);
    return page(
        kind,
        range,
        list,
        limit,
        cursor,
        position -> startKey(range, owner, kind, position),
        keys -> whole(range, keys, statuses));
  }

  /** What a page shows: of an index that has only keys, the items themselves. */
  private List<Map<String, AttributeValue>> whole(
      Range range, List<Map<String, AttributeValue>> found, Map<String, String> statuses) {
    if (range.index() == null || range.index().whole()) {
      return found;
    }
    // The index may still show what has just moved on; the item itself knows.
    return items.find(found.stream().map(Items::place).toList()).stream()
        .filter(item -> RecordItems.has(item, statuses))
        .toList();
  }

  private static Range ofAllStatuses(
      RecordKind<?> kind, Owner owner, Map<String, String> statuses) {
    return Range.newestFirst(
        RecordsTable.BY_STATUSES, Statuses.partition(owner.value(), kind, statuses), Map.of());
  }

  <T extends Kept> Page<T> between(
      RecordKind<T> kind, Owner owner, String from, String to, int limit, @Nullable String cursor) {
    Place first = Keys.record(owner, kind.name(), from);
    Place last = Keys.record(owner, kind.name(), to);
    List<String> list = List.of("between", owner.value(), kind.name(), from, to);
    if (!first.possible() || !last.possible() || isAfter(from, to)) {
      return new Page<>(List.of(), null);
    }
    return page(
        kind,
        Range.between(first.pk(), first.sk(), last.sk()),
        list,
        limit,
        cursor,
        position -> RecordItems.key(new Place(owner.value(), position)),
        found -> found);
  }

  int count(RecordKind<?> kind, Owner owner, Map<String, String> statuses) {
    Range range =
        Statuses.areAllOf(kind, statuses)
            ? ofAllStatuses(kind, owner, statuses)
            : range(kind, owner, statuses);
    return new Place(range.partition(), "").possible() ? items.count(range) : 0;
  }

  private static Range range(RecordKind<?> kind, Owner owner, Map<String, String> statuses) {
    String all = owner.value() + "#" + kind.name();
    String main = statuses.get(RecordsTable.MAIN_STATUS);
    if (main == null) {
      return Range.newestFirst(RecordsTable.BY_TIME, all, statuses);
    }
    Map<String, String> others = new TreeMap<>(statuses);
    others.remove(RecordsTable.MAIN_STATUS);
    return Range.newestFirst(RecordsTable.BY_STATUS, all + "#" + main, others);
  }

  private <T extends Kept> Page<T> page(
      RecordKind<T> kind,
      Range range,
      List<String> list,
      int limit,
      @Nullable String cursor,
      Function<String, Map<String, AttributeValue>> startKey,
      UnaryOperator<List<Map<String, AttributeValue>>> whole) {
    if (!new Place(range.partition(), "").possible()) {
      return new Page<>(List.of(), null);
    }
    var after = cursor == null ? null : startKey.apply(cursors.position(list, cursor));
    // One more than wanted: only so is it known whether there is another page.
    Stretch stretch = items.read(range, limit + 1, after);
    List<Map<String, AttributeValue>> shown =
        stretch.items().subList(0, Math.min(limit, stretch.items().size()));
    Map<String, AttributeValue> end =
        stretch.items().size() > limit ? shown.getLast() : stretch.after();
    return new Page<>(
        DynamoStore.records(kind, whole.apply(shown)),
        end.isEmpty() ? null : cursors.cursor(list, RecordItems.text(end, range.sort())));
  }

  /** The index's own start key, from the sort key alone: the rest is the list's. */
  private static Map<String, AttributeValue> startKey(
      Range range, Owner owner, RecordKind<?> kind, String created) {
    RecordsTable.Index index = range.index() == null ? RecordsTable.BY_TIME : range.index();
    String key = created.substring(Keys.time(Instant.EPOCH).length() + 1);
    Map<String, AttributeValue> start =
        new HashMap<>(RecordItems.key(Keys.record(owner, kind.name(), key)));
    start.put(index.partition(), RecordItems.text(range.partition()));
    start.put(index.sort(), RecordItems.text(created));
    return start;
  }

  // In the table's order, which is that of the bytes.
  private static boolean isAfter(String from, String to) {
    return Arrays.compareUnsigned(
            from.getBytes(StandardCharsets.UTF_8), to.getBytes(StandardCharsets.UTF_8))
        > 0;
  }
}
