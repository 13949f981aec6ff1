package cn.portcover.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * A stretch of one partition of the table or of an index.
 *
 * @param index absent for the table itself, which alone is read consistently
 * @param condition on the sort key {@code #s}; empty for the whole partition
 * @param bounds values that the condition names
 * @param statuses only items with these statuses, by their names
 */
record Range(
    RecordsTable.@Nullable Index index,
    String partition,
    String condition,
    Map<String, String> bounds,
    Map<String, String> statuses,
    boolean lastFirst) {

  static Range newestFirst(
      RecordsTable.Index index, String partition, Map<String, String> statuses) {
    return new Range(index, partition, "", Map.of(), statuses, true);
  }

  static Range beginning(String partition, String prefix) {
    return new Range(
        null, partition, "begins_with(#s, :prefix)", Map.of(":prefix", prefix), Map.of(), false);
  }

  /** Both ends included. */
  static Range between(String partition, String from, String to) {
    return new Range(
        null,
        partition,
        "#s BETWEEN :from AND :to",
        Map.of(":from", from, ":to", to),
        Map.of(),
        true);
  }

  static Range upTo(RecordsTable.Index index, String partition, String to) {
    return new Range(index, partition, "#s <= :to", Map.of(":to", to), Map.of(), false);
  }

  /** What a position in this range is: the attribute that it is sorted by. */
  String sort() {
    return index == null ? RecordsTable.SORT : index.sort();
  }

  QueryRequest.Builder query(String table) {
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> values = new HashMap<>();
    names.put("#p", index == null ? RecordsTable.PARTITION : index.partition());
    values.put(":p", RecordItems.text(partition));
    if (!condition.isEmpty()) {
      names.put("#s", sort());
    }
    bounds.forEach((name, value) -> values.put(name, RecordItems.text(value)));
    StringBuilder filter = new StringBuilder();
    for (var status : statuses.entrySet()) {
      String n = Integer.toString(values.size());
      names.put("#f" + n, RecordsTable.STATUS + status.getKey());
      values.put(":f" + n, RecordItems.text(status.getValue()));
      filter.append(filter.isEmpty() ? "" : " AND ").append("#f" + n + " = :f" + n);
    }
    return QueryRequest.builder()
        .tableName(table)
        .indexName(index == null ? null : index.name())
        .consistentRead(index == null)
        .keyConditionExpression("#p = :p" + (condition.isEmpty() ? "" : " AND " + condition))
        .filterExpression(filter.isEmpty() ? null : filter.toString())
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .scanIndexForward(!lastFirst);
  }
}
