package cn.portcover.infra.bench.load;

import cn.portcover.store.RecordsTable;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How what was written lies over the partition keys of the table and of each index. */
record Spread(List<Keys> all) {
  /**
   * The partition keys of the table or one index.
   *
   * @param items all that it holds
   * @param partitions different partition keys
   * @param fullest the key that holds the most
   * @param inFullest items of that key
   */
  record Keys(String of, long items, long partitions, String fullest, long inFullest) {
    double largestShare() {
      return items == 0 ? 0 : (double) inFullest / items;
    }
  }

  static Spread of(DynamoDbClient client, String table) {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    counts.put(RecordsTable.PARTITION, new HashMap<>());
    RecordsTable.INDEXES.forEach(index -> counts.put(index.partition(), new HashMap<>()));
    Map<String, String> names = new HashMap<>();
    counts.keySet().forEach(key -> names.put("#" + key, key));
    client
        .scanPaginator(
            b ->
                b.tableName(table)
                    .projectionExpression(String.join(",", names.keySet()))
                    .expressionAttributeNames(names))
        .items()
        .forEach(item -> count(item, counts));
    List<Keys> all = new ArrayList<>();
    counts.forEach((key, count) -> all.add(keys(nameOf(key), count)));
    return new Spread(all);
  }

  private static void count(
      Map<String, AttributeValue> item, Map<String, Map<String, Long>> counts) {
    counts.forEach(
        (key, count) -> {
          AttributeValue value = item.get(key);
          if (value != null) {
            count.merge(value.s(), 1L, Long::sum);
          }
        });
  }

  private static String nameOf(String partition) {
    return RecordsTable.INDEXES.stream()
        .filter(index -> index.partition().equals(partition))
        .map(index -> "index " + index.name())
        .findFirst()
        .orElse("table");
  }

  static Keys keys(String of, Map<String, Long> count) {
    long items = count.values().stream().mapToLong(n -> n).sum();
    var fullest = count.entrySet().stream().max(Map.Entry.comparingByValue());
    return new Keys(
        of,
        items,
        count.size(),
        fullest.map(Map.Entry::getKey).orElse("–"),
        fullest.map(Map.Entry::getValue).orElse(0L));
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
}
