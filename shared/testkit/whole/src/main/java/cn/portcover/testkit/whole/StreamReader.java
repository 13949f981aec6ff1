package cn.portcover.testkit.whole;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * What Lambda's event source mapping does in the cloud: hands the table's stream to the operations
 * that follow it.
 */
public final class StreamReader implements AutoCloseable {
  private static final int BATCH = 100;
  private final DynamoDbStreamsClient client;
  private final String stream;
  private final WholeSystem system;

  /** Where the next read of each shard begins. */
  private final Map<String, String> iterators = new HashMap<>();

  StreamReader(
      DynamoDbClient tables,
      ApplicationContext beans,
      String table,
      WholeSystem system,
      ShardIteratorType from) {
    this.stream = tables.describeTable(b -> b.tableName(table)).table().latestStreamArn();
    this.system = system;
    this.client =
        DynamoDbStreamsClient.builder()
            .endpointOverride(URI.create(setting(beans, "portcover.aws.endpoint.dynamodb")))
            .region(Region.of(setting(beans, "portcover.aws.region")))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        setting(beans, "portcover.aws.access-key-id"),
                        setting(beans, "portcover.aws.secret-access-key"))))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    if (from == ShardIteratorType.LATEST) {
      // Shards that open later are read from their beginning.
      shards().forEach(shard -> iterators.put(shard.shardId(), iterator(shard.shardId(), from)));
    }
  }

  private List<Shard> shards() {
    return client.describeStream(b -> b.streamArn(stream)).streamDescription().shards();
  }

  private static String setting(ApplicationContext beans, String name) {
    return beans.getRequiredProperty(name, String.class);
  }

  /** Hands on what was written until nothing more comes; answers how many records that were. */
  public int settle() {
    int all = 0;
    int some;
    do {
      some = next().stream().mapToInt(this::handOn).sum();
      all += some;
    } while (some > 0);
    return all;
  }

  /** The events that have come since the last call, in order within a shard. */
  public List<Map<String, Object>> next() {
    List<Map<String, Object>> events = new ArrayList<>();
    for (Shard shard : shards()) {
      String iterator =
          iterators.computeIfAbsent(
              shard.shardId(), id -> iterator(id, ShardIteratorType.TRIM_HORIZON));
      if (!iterator.isEmpty()) {
        var page = client.getRecords(b -> b.shardIterator(iterator).limit(BATCH));
        iterators.put(shard.shardId(), Objects.requireNonNullElse(page.nextShardIterator(), ""));
        page.records().forEach(record -> events.add(event(record)));
      }
    }
    return events;
  }

  private String iterator(String shard, ShardIteratorType from) {
    return client
        .getShardIterator(b -> b.streamArn(stream).shardId(shard).shardIteratorType(from))
        .shardIterator();
  }

  /** Hands one event to the operations. */
  public int handOn(Map<String, Object> event) {
    system.handle(event);
    return 1;
  }

  private static Map<String, Object> event(Record record) {
    Map<String, Object> keys = new LinkedHashMap<>();
    record.dynamodb().keys().forEach((name, value) -> keys.put(name, Map.of("S", value.s())));
    return StreamRecord.event(record.eventNameAsString(), keys, record.dynamodb().sequenceNumber());
  }

  @Override
  public void close() {
    client.close();
  }
}
