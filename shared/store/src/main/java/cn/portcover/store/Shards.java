package cn.portcover.store;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.store.Keys.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Lists across owners, spread over partitions so that a rush meets no single one: all of them are
 * read and merged, then the records themselves are read.
 */
final class Shards {
  // Sorts after every character of a key.
  private static final String LAST = "\uDBFF\uDFFF";
  private final Items items;

  Shards(Items items) {
    this.items = items;
  }

  <T extends Kept> List<T> due(RecordKind<T> kind, Instant by, int limit) {
    String last = Keys.time(by) + LAST;
    var places =
        merged(
            shard -> Range.upTo(RecordsTable.BY_DUE, Keys.due(kind.name(), shard), last),
            Comparator.naturalOrder(),
            limit);
    // An index may still show what has just moved on; the record itself knows.
    return DynamoStore.records(kind, items.find(places)).stream()
        .filter(record -> record.dueAt().filter(due -> !due.isAfter(by)).isPresent())
        .toList();
  }

  <T extends Kept> List<T> listed(RecordKind<T> kind, String list, int limit) {
    if (!new Place(Keys.list(kind.name(), list, 0), "").possible()) {
      return List.of();
    }
    var places =
        merged(
            shard ->
                Range.newestFirst(
                    RecordsTable.BY_LIST, Keys.list(kind.name(), list, shard), Map.of()),
            Comparator.reverseOrder(),
            limit);
    return DynamoStore.records(kind, items.find(places)).stream()
        .filter(record -> record.listedIn().filter(list::equals).isPresent())
        .toList();
  }

  private List<Place> merged(IntFunction<Range> range, Comparator<String> order, int limit) {
    record Entry(String sort, Place place) {}
    List<Entry> entries = new ArrayList<>();
    for (int shard = 0; shard < Keys.SHARDS; shard++) {
      Range each = range.apply(shard);
      for (Map<String, AttributeValue> item : items.read(each, limit, null).items()) {
        entries.add(new Entry(RecordItems.text(item, each.sort()), Items.place(item)));
      }
    }
    return entries.stream()
        .sorted(Comparator.comparing(Entry::sort, order))
        .limit(limit)
        .map(Entry::place)
        // What changed while it was read may have been met twice.
        .distinct()
        .toList();
  }
}
