package cn.portcover.infra.bench.load;

import cn.portcover.store.RecordsTable;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The yardstick of a pushed offer: the very items that one left in the table, written again under
 * other numbers by bare transactions, with nothing else asked of the database.
 */
final class BareTransactions {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private final DynamoDbClient client;
  private final String table;
  private final AtomicInteger number = new AtomicInteger();

  BareTransactions(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * Where one offer's items are.
   *
   * @param marks texts that tell its items from those of others, none of them within another
   */
  record OneOffer(List<String> partitions, List<String> marks) {}

  /** Transactions a second, by how many at a time. */
  record Rates(int itemsEach, Map<Integer, Double> perSecond) {
    double best() {
      return perSecond.values().stream().mapToDouble(rate -> rate).max().orElse(0);
    }
  }

  /** A client of a database that is not the local system's any more. */
  static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.CN_NORTH_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("load", "load")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  Rates measure(OneOffer offer, List<Integer> levels, int perLevel) throws InterruptedException {
    List<Map<String, AttributeValue>> items = itemsOf(offer);
    run(items, offer.marks(), 4, perLevel);
    Map<Integer, Double> rates = new LinkedHashMap<>();
    for (int level : levels) {
      rates.put(level, run(items, offer.marks(), level, perLevel));
    }
    return new Rates(items.size(), rates);
  }

  private List<Map<String, AttributeValue>> itemsOf(OneOffer offer) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (String partition : offer.partitions()) {
      client
          .queryPaginator(
              b ->
                  b.tableName(table)
                      .keyConditionExpression("#p = :p")
                      .expressionAttributeNames(Map.of("#p", RecordsTable.PARTITION))
                      .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(partition))))
          .items()
          .stream()
          .filter(item -> offer.marks().stream().anyMatch(mark -> mentions(item, mark)))
          .forEach(items::add);
    }
    return items;
  }

  private static boolean mentions(Map<String, AttributeValue> item, String mark) {
    return item.values().stream().anyMatch(value -> value.s() != null && value.s().contains(mark));
  }

  private double run(
      List<Map<String, AttributeValue>> items, List<String> marks, int atATime, int count)
      throws InterruptedException {
    AtomicInteger open = new AtomicInteger(count);
    long start = System.nanoTime();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < atATime; i++) {
        writers.execute(
            () -> {
              while (open.getAndDecrement() > 0) {
                write(items, marks, number.incrementAndGet());
              }
            });
      }
      writers.shutdown();
      if (!writers.awaitTermination(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
        open.set(0);
      }
    }
    return count / ((System.nanoTime() - start) / 1e9);
  }

  private void write(List<Map<String, AttributeValue>> items, List<String> marks, int n) {
    List<TransactWriteItem> writes =
        items.stream()
            .map(item -> renumbered(item, marks, n))
            .map(
                item ->
                    TransactWriteItem.builder()
                        .put(
                            p ->
                                p.tableName(table)
                                    .item(item)
                                    .conditionExpression("attribute_not_exists(pk)"))
                        .build())
            .toList();
    client.transactWriteItems(b -> b.transactItems(writes));
  }

  /** Each mark is followed by the number. */
  private static Map<String, AttributeValue> renumbered(
      Map<String, AttributeValue> item, List<String> marks, int n) {
    Map<String, AttributeValue> other = new HashMap<>();
    item.forEach(
        (name, value) -> {
          String text = value.s();
          if (text == null) {
            other.put(name, value);
            return;
          }
          for (String mark : marks) {
            text = text.replace(mark, mark + "Z" + n);
          }
          other.put(name, AttributeValue.fromS(text));
        });
    return other;
  }
}
