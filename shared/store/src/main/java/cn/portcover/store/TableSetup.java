package cn.portcover.store;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/**
 * Makes the table on one machine and in tests; in the cloud the stack does, and functions may not.
 */
@Singleton
public final class TableSetup {
  private final DynamoDbClient client;
  private final String table;

  /**
   * @param table {@code portcover.store.table}
   */
  @Inject
  TableSetup(
      DynamoDbClient client, @Value("${portcover.store.table:portcover-records}") String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * Makes the table with its indexes, stream and time to live, unless it is there; returns when it
   * can be used.
   *
   * @throws IllegalStateException when it is the table of an earlier version: records that are in
   *     it would be missing in an index that is added now
   */
  public void makeTableIfAbsent() {
    Reaching.reach(Items.SERVICE, this::make);
  }

  private String make() {
    if (client.listTablesPaginator().tableNames().stream().noneMatch(table::equals)) {
      createTable();
    }
    client.waiter().waitUntilTableExists(b -> b.tableName(table));
    refuseWithoutIndexes();
    var ttl = client.describeTimeToLive(b -> b.tableName(table)).timeToLiveDescription();
    if (ttl.timeToLiveStatus() == TimeToLiveStatus.DISABLED) {
      client.updateTimeToLive(
          b ->
              b.tableName(table)
                  .timeToLiveSpecification(t -> t.enabled(true).attributeName(RecordsTable.TTL)));
    }
    return table;
  }

  private void refuseWithoutIndexes() {
    Set<String> there =
        client.describeTable(b -> b.tableName(table)).table().globalSecondaryIndexes().stream()
            .map(GlobalSecondaryIndexDescription::indexName)
            .collect(Collectors.toSet());
    List<String> missing =
        RecordsTable.INDEXES.stream()
            .map(RecordsTable.Index::name)
            .filter(name -> !there.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "table %s was made by an earlier version and lacks %s; start with an empty folder or table"
              .formatted(table, missing));
    }
  }

  private void createTable() {
    var attributes =
        Stream.concat(
                Stream.of(RecordsTable.PARTITION, RecordsTable.SORT),
                RecordsTable.INDEXES.stream().flatMap(i -> Stream.of(i.partition(), i.sort())))
            .distinct()
            .map(TableSetup::text)
            .toList();
    try {
      client.createTable(
          b ->
              b.tableName(table)
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .attributeDefinitions(attributes)
                  .keySchema(keys(RecordsTable.PARTITION, RecordsTable.SORT))
                  .globalSecondaryIndexes(
                      RecordsTable.INDEXES.stream().map(TableSetup::index).toList())
                  .streamSpecification(
                      s ->
                          s.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)));
    } catch (ResourceInUseException e) {
      // Another process made it in between; it is waited for all the same.
      return;
    }
  }

  private static GlobalSecondaryIndex index(RecordsTable.Index index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keys(index.partition(), index.sort()))
        .projection(
            p -> p.projectionType(index.whole() ? ProjectionType.ALL : ProjectionType.KEYS_ONLY))
        .build();
  }

  private static List<KeySchemaElement> keys(String partition, String sort) {
    return List.of(
        KeySchemaElement.builder().attributeName(partition).keyType(KeyType.HASH).build(),
        KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build());
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }
}
