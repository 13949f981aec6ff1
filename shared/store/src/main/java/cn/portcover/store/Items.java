package cn.portcover.store;

import cn.portcover.operation.port.Unavailable;
import cn.portcover.store.Keys.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Reads items of the table: one, many, or a range page by page. */
final class Items {
  /** In {@link Unavailable}. */
  static final String SERVICE = "the store of records";

  private static final int MOST_IN_A_BATCH = 100;
  private static final int MOST_EVALUATED = 1000;
  private static final int MOST_READS = 10;
  private final DynamoDbClient client;
  private final String table;

  /**
   * Some items of a range.
   *
   * @param after key after which the range goes on; empty when it is at its end
   */
  record Stretch(List<Map<String, AttributeValue>> items, Map<String, AttributeValue> after) {}

  Items(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  Optional<Map<String, AttributeValue>> find(Place place) {
    if (!place.possible()) {
      return Optional.empty();
    }
    var answer =
        Reaching.reach(
            SERVICE,
            () ->
                client.getItem(
                    b -> b.tableName(table).key(RecordItems.key(place)).consistentRead(true)));
    return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
  }

  /** Those of the items that are there, read consistently, in the order asked for. */
  List<Map<String, AttributeValue>> find(List<Place> places) {
    Map<Place, Map<String, AttributeValue>> found = new HashMap<>();
    for (int from = 0; from < places.size(); from += MOST_IN_A_BATCH) {
      findBatch(places.subList(from, Math.min(places.size(), from + MOST_IN_A_BATCH)), found);
    }
    return places.stream()
        .flatMap(place -> Optional.ofNullable(found.get(place)).stream())
        .toList();
  }

  private void findBatch(List<Place> places, Map<Place, Map<String, AttributeValue>> found) {
    Collection<Map<String, AttributeValue>> open = places.stream().map(RecordItems::key).toList();
    // A batch may answer in parts: it is cut at 16 MB and when the table is busy.
    for (int n = 0; !open.isEmpty(); n++) {
      if (n == MOST_READS) {
        throw new Unavailable(SERVICE, new IllegalStateException("items stay unread"));
      }
      var keys = KeysAndAttributes.builder().keys(open).consistentRead(true).build();
      var answer =
          Reaching.reach(
              SERVICE, () -> client.batchGetItem(b -> b.requestItems(Map.of(table, keys))));
      List<Map<String, AttributeValue>> items = answer.responses().getOrDefault(table, List.of());
      items.forEach(item -> found.put(place(item), item));
      KeysAndAttributes rest = answer.unprocessedKeys().get(table);
      open = rest == null ? List.of() : rest.keys();
      if (!open.isEmpty() && items.isEmpty()) {
        Pause.before(n + 1, 0);
      }
    }
  }

  /**
   * Reads a range until {@code wanted} items are found, possibly some more, or it ends. Of a
   * filtered range only so much is looked through at once; then the stretch says where to go on.
   *
   * @param after key to begin after; absent to begin at the range's beginning
   */
  Stretch read(Range range, int wanted, @Nullable Map<String, AttributeValue> after) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    Map<String, AttributeValue> next = after == null ? Map.of() : after;
    int size = wanted;
    for (int reads = 1; items.size() < wanted; reads++) {
      QueryResponse answer = query(range, size, next);
      items.addAll(answer.items());
      next = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of();
      boolean filtered = !range.statuses().isEmpty();
      if (next.isEmpty() || filtered && reads == MOST_READS) {
        break;
      }
      // Where few items match, look at more of them at once.
      size = filtered ? Math.min(MOST_EVALUATED, size * 4) : wanted - items.size();
    }
    return new Stretch(items, next);
  }

  /** All items of a range. */
  List<Map<String, AttributeValue>> readAll(Range range) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    Map<String, AttributeValue> next = Map.of();
    do {
      QueryResponse answer = query(range, MOST_EVALUATED, next);
      items.addAll(answer.items());
      next = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of();
    } while (!next.isEmpty());
    return items;
  }

  int count(Range range) {
    var request = range.query(table).select(Select.COUNT).build();
    return Reaching.reach(SERVICE, () -> client.query(request)).count();
  }

  private QueryResponse query(Range range, int size, Map<String, AttributeValue> after) {
    var request =
        range.query(table).limit(size).exclusiveStartKey(after.isEmpty() ? null : after).build();
    return Reaching.reach(SERVICE, () -> client.query(request));
  }

  static Place place(Map<String, AttributeValue> item) {
    return new Place(
        RecordItems.text(item, RecordsTable.PARTITION), RecordItems.text(item, RecordsTable.SORT));
  }
}
