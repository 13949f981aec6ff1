package cn.portcover.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

class DynamoDbLocalTest {
  private static final String TABLE = "records";

  @TempDir Path folder;

  @Test
  void transactsAndStreamsWhatItTransacted() {
    try (var engine = DynamoDbLocal.inMemory(0, log());
        var dynamo = client(engine.endpoint())) {
      String stream = createTable(dynamo);

      dynamo.transactWriteItems(t -> t.transactItems(put("one", false), put("two", false)));
      assertThatThrownBy(
              () ->
                  dynamo.transactWriteItems(
                      t -> t.transactItems(put("three", false), put("one", true))))
          .isInstanceOf(TransactionCanceledException.class);

      assertThat(dynamo.scan(s -> s.tableName(TABLE)).items())
          .containsExactlyInAnyOrder(
              Map.of("pk", AttributeValue.fromS("one")), Map.of("pk", AttributeValue.fromS("two")));
      assertThat(recordsOf(engine.endpoint(), stream)).isEqualTo(2);
    }
  }

  @Test
  void keepsItsTablesInTheFolder() {
    Path data = folder.resolve("data");
    try (var engine = DynamoDbLocal.inFolder(data, 0, log());
        var dynamo = client(engine.endpoint())) {
      createTable(dynamo);
      dynamo.transactWriteItems(t -> t.transactItems(put("kept", false)));
    }
    try (var engine = DynamoDbLocal.inFolder(data, 0, log());
        var dynamo = client(engine.endpoint())) {
      var key = Map.of("pk", AttributeValue.fromS("kept"));
      assertThat(dynamo.getItem(g -> g.tableName(TABLE).key(key)).hasItem()).isTrue();
    }
  }

  @Test
  void aTakenPortIsAClearError() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> DynamoDbLocal.inMemory(port, log()).close())
          .isInstanceOf(EngineFailed.class)
          .hasMessage("DynamoDB Local cannot have port " + port + ": it is taken");
    }
  }

  @Test
  void aChildThatEndsIsAClearErrorWithTheEndOfItsLog() throws Exception {
    Path occupied = Files.createFile(folder.resolve("not-a-folder"));
    Path data = occupied.resolve("data");
    assertThatThrownBy(
            () ->
                EngineProcess.start(
                    "Broken", 0, log(), port -> List.of("-cp", data.toString(), "NoSuchMain")))
        .isInstanceOf(EngineFailed.class)
        .hasMessageStartingWith("Broken ended with exit code 1; the end of " + log())
        .hasMessageContaining("NoSuchMain");
  }

  @Test
  @EnabledOnOs(OS.LINUX) // other systems have one loopback address
  void listensOnLoopbackOnly() throws Exception {
    try (var engine = DynamoDbLocal.inMemory(0, log())) {
      // If it listened on every address, nobody else could listen on another loopback address.
      var other = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
      try (var socket = new ServerSocket()) {
        socket.setReuseAddress(false);
        socket.bind(new InetSocketAddress(other, engine.endpoint().getPort()));
        assertThat(socket.isBound()).isTrue();
      }
    }
  }

  @Test
  void endsWhenClosed() {
    long pid;
    try (var engine = DynamoDbLocal.inMemory(0, log())) {
      pid = engine.pid();
      assertThat(ProcessHandle.of(pid)).isPresent();
    }
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }

  private Path log() {
    return folder.resolve("dynamodb.log");
  }

  private static String createTable(DynamoDbClient dynamo) {
    return dynamo
        .createTable(
            t ->
                t.tableName(TABLE)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(
                        a -> a.attributeName("pk").attributeType(ScalarAttributeType.S))
                    .keySchema(k -> k.attributeName("pk").keyType(KeyType.HASH))
                    .streamSpecification(
                        s ->
                            s.streamEnabled(true)
                                .streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)))
        .tableDescription()
        .latestStreamArn();
  }

  private static TransactWriteItem put(String key, boolean fresh) {
    return TransactWriteItem.builder()
        .put(
            p -> {
              p.tableName(TABLE).item(Map.of("pk", AttributeValue.fromS(key)));
              if (fresh) {
                p.conditionExpression("attribute_not_exists(pk)");
              }
            })
        .build();
  }

  private static int recordsOf(URI endpoint, String stream) {
    try (var streams =
        DynamoDbStreamsClient.builder()
            .endpointOverride(endpoint)
            .region(Region.CN_NORTH_1)
            .credentialsProvider(credentials())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      int records = 0;
      for (var shard :
          streams.describeStream(d -> d.streamArn(stream)).streamDescription().shards()) {
        String iterator =
            streams
                .getShardIterator(
                    i ->
                        i.streamArn(stream)
                            .shardId(shard.shardId())
                            .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                .shardIterator();
        records += streams.getRecords(r -> r.shardIterator(iterator)).records().size();
      }
      return records;
    }
  }

  private static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.CN_NORTH_1)
        .credentialsProvider(credentials())
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  private static StaticCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(
            EngineCredentials.FOR_TESTS.accessKeyId(),
            EngineCredentials.FOR_TESTS.secretAccessKey()));
  }
}
