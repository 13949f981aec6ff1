package cn.portcover.store;

import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.port.Store;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A store on a table of its own in the real engine. */
record Trial(DynamoDbClient client, String table, DynamoStore store) {

  static Trial start() {
    String table = "t-" + UUID.randomUUID();
    DynamoDbClient client = new RecordsClient().dynamoDb(Services.settings());
    new TableSetup(client, table).makeTableIfAbsent();
    return new Trial(client, table, store(client, table));
  }

  /** Another function that uses the same table, over this connection. */
  DynamoStore over(SdkHttpClient http) {
    DynamoDbClient client =
        DynamoDbClient.builder()
            .region(Services.settings().awsRegion())
            .credentialsProvider(Services.settings().credentials())
            .overrideConfiguration(AwsSettings.patience(AwsSettings.ATTEMPT))
            .endpointOverride(URI.create(Services.settings().dynamodb()))
            .httpClient(http)
            .build();
    return store(client, table);
  }

  private static DynamoStore store(DynamoDbClient client, String table) {
    return new DynamoStore(client, new Cursors("a key for tests", table), table);
  }

  void keep(Kept... records) {
    try {
      store.commit(changes(records));
    } catch (Store.Raced e) {
      throw new AssertionError(e);
    }
  }

  static Store.Changes changes(Kept... records) {
    return new Store.Changes(Arrays.stream(records).map(Trial::written).toList(), null);
  }

  static Store.Written written(Kept record, HistoryEntry... history) {
    return new Store.Written(record, List.of(history), null);
  }

  /** The kind with its type. */
  @SuppressWarnings("unchecked")
  static RecordKind<Kept> kind(Kept record) {
    return (RecordKind<Kept>) record.kind();
  }
}
