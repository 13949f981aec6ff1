package cn.portcover.infra.bench.spring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Counts a company's records of a status, in the same index and by the same query as ours. */
class WaitingRecords {
  private final DynamoDbClient records;
  private final String table;

  WaitingRecords(DynamoDbClient records, @Value("${PORTCOVER_STORE_TABLE}") String table) {
    this.records = records;
    this.table = table;
  }

  int offers(String uscc) {
    return count("C#" + uscc + "#applications#status=TO_BE_CONFIRMED");
  }

  int notices(String uscc) {
    return count("C#" + uscc + "#policies#receiptStatus=AWAITING#status=EFFECTIVE");
  }

  int claims(String uscc) {
    String claims = "C#" + uscc + "#claims#notice=";
    return count(claims + "NONE#status=RETURNED")
        + count(claims + "UNSEEN#status=APPROVED")
        + count(claims + "UNSEEN#status=DECLINED")
        + count(claims + "UNSEEN#status=PAID");
  }

  int unread(String uscc) {
    return count("C#" + uscc + "#notices#status=UNREAD");
  }

  /** The company's seals that are in use, as they are kept. */
  List<String> seals(String uscc) {
    return kept("C#" + uscc + "#seals#IN_USE", 21);
  }

  /** Reminders that the company was told of, as they are kept. */
  List<String> toldReminders(String uscc) {
    return kept("C#" + uscc + "#reminders#TOLD", 51);
  }

  /** The one record of the newest articles. */
  Optional<String> latestArticles() {
    Map<String, AttributeValue> item =
        records
            .getItem(
                g ->
                    g.tableName(table)
                        .consistentRead(true)
                        .key(
                            Map.of(
                                "pk",
                                AttributeValue.fromS("P"),
                                "sk",
                                AttributeValue.fromS("latest-articles#latest"))))
            .item();
    return Optional.ofNullable(item.get("data")).map(AttributeValue::s);
  }

  private List<String> kept(String partition, int limit) {
    return records
        .query(inIndex("byStatus", "statusPk", partition).limit(limit).build())
        .items()
        .stream()
        .map(item -> Objects.requireNonNull(item.get("data")).s())
        .toList();
  }

  private int count(String partition) {
    return records
        .query(inIndex("byStatuses", "statusesPk", partition).select(Select.COUNT).build())
        .count();
  }

  private QueryRequest.Builder inIndex(String index, String key, String partition) {
    return QueryRequest.builder()
        .tableName(table)
        .indexName(index)
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", key))
        .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(partition)))
        .scanIndexForward(false);
  }
}
