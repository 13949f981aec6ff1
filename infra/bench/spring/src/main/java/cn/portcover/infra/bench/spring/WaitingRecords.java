package cn.portcover.infra.bench.spring;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    return count("C#" + uscc + "#applications#TO_BE_CONFIRMED", null, "");
  }

  int notices(String uscc) {
    return count("C#" + uscc + "#policies#EFFECTIVE", "s_receiptStatus", "AWAITING");
  }

  private int count(String partition, @Nullable String filtered, String wanted) {
    Map<String, String> names = new HashMap<>(Map.of("#p", "statusPk"));
    Map<String, AttributeValue> values =
        new HashMap<>(Map.of(":p", AttributeValue.fromS(partition)));
    var query =
        QueryRequest.builder()
            .tableName(table)
            .indexName("byStatus")
            .keyConditionExpression("#p = :p")
            .scanIndexForward(false)
            .select(Select.COUNT);
    if (filtered != null) {
      names.put("#f", filtered);
      values.put(":f", AttributeValue.fromS(wanted));
      query.filterExpression("#f = :f");
    }
    return records
        .query(query.expressionAttributeNames(names).expressionAttributeValues(values).build())
        .count();
  }
}
