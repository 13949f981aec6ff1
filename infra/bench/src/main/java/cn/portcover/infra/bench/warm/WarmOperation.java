package cn.portcover.infra.bench.warm;

import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.lambda.OperationEntry;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.WholeSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Measures what AcknowledgePolicy adds to the calls of DynamoDB that it makes. */
public final class WarmOperation implements Bench {
  private static final int WARM_UP = 1000;
  private static final int MEASURED = 2000;

  @Override
  public Section section() {
    return Section.WARM;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    int unmeasured = effort.times(WARM_UP, 2);
    int measured = effort.times(MEASURED, 5);
    var operation = new Samples();
    var bare = new Samples();
    String sent = "";
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "warm", work.path());
        var client = client(Engines.shared())) {
      // As Lambda enters it: the whole system would look at the permissions of every call besides.
      var entry = new OperationEntry(company.system().beans());
      var withholding = company.beside(Map.of(Withheld.SETTING, true));
      try (withholding) {
        for (int i = 0; i < unmeasured + measured; i++) {
          String event = event(company, "SCH-WARM-" + i);
          List<DynamoDbRequest> requests = requests(company, withholding, "SCH-BARE-" + i);
          sent = String.join(", ", requests.stream().map(WarmOperation::name).toList());
          // Whoever comes second may find the engine warmer.
          boolean first = i % 2 == 0;
          double ours = first ? answered(entry, event) : 0;
          double theirs = sent(client, requests);
          ours = first ? ours : answered(entry, event);
          if (i >= unmeasured) {
            operation.add(ours);
            bare.add(theirs);
          }
        }
      }
    }
    return text(operation, bare, sent, unmeasured);
  }

  private static DynamoDbClient client(Engines engines) {
    return DynamoDbClient.builder()
        .region(Region.of(Engines.REGION))
        .endpointOverride(engines.dynamoDb())
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                    engines.credentials().accessKeyId(), engines.credentials().secretAccessKey())))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  private static String event(SignedInCompany company, String policy) {
    return Json.write(company.acknowledgement(company.records().insured(policy)).event());
  }

  /** The requests by which that policy would be acknowledged; nothing is written yet. */
  private static List<DynamoDbRequest> requests(
      SignedInCompany company, WholeSystem withholding, String policy) {
    Withheld withheld = withholding.beans().getBean(Withheld.class);
    Call acknowledgement = company.acknowledgement(company.records().insured(policy));
    withheld.take();
    acknowledgement.at(withholding);
    List<DynamoDbRequest> requests = withheld.take();
    if (!(requests.getLast() instanceof TransactWriteItemsRequest)) {
      throw new IllegalStateException("no transaction was kept back: " + requests);
    }
    return requests;
  }

  private static double answered(OperationEntry entry, String event) {
    byte[] in = event.getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    String answer = Json.write(entry.handle(Json.readOwn(new String(in, StandardCharsets.UTF_8))));
    byte[] out = answer.getBytes(StandardCharsets.UTF_8);
    double millis = (System.nanoTime() - start) / 1e6;
    if (out.length == 0 || !answer.contains("\"statusCode\":200")) {
      throw new IllegalStateException(answer);
    }
    return millis;
  }

  private static double sent(DynamoDbClient client, List<DynamoDbRequest> requests) {
    long start = System.nanoTime();
    for (DynamoDbRequest request : requests) {
      switch (request) {
        case GetItemRequest get -> client.getItem(get);
        case TransactWriteItemsRequest write -> client.transactWriteItems(write);
        default -> throw new IllegalStateException("not expected: " + request);
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static String name(DynamoDbRequest request) {
    String name = request.getClass().getSimpleName().replace("Request", "");
    return request instanceof TransactWriteItemsRequest write
        ? name + " of " + write.transactItems().size() + " items"
        : name;
  }

  private static String text(Samples operation, Samples bare, String sent, int unmeasured) {
    double addedP50 = operation.percentile(50) - bare.percentile(50);
    double addedP99 = operation.percentile(99) - bare.percentile(99);
    String table =
        String.format(
            Locale.ROOT,
            """
            | | p50 ms | p90 ms | p99 ms |
            |---|--:|--:|--:|
            | AcknowledgePolicy | %.2f | %.2f | %.2f |
            | the same calls, bare | %.2f | %.2f | %.2f |
            | added | %.2f | %.2f | %.2f |
            """,
            operation.percentile(50),
            operation.percentile(90),
            operation.percentile(99),
            bare.percentile(50),
            bare.percentile(90),
            bare.percentile(99),
            addedP50,
            operation.percentile(90) - bare.percentile(90),
            addedP99);
    return """
    AcknowledgePolicy through the Lambda entry in this process, event text in, answer text out: token verified, session and
    policy read, one transaction. Bare are the requests that the same operation made for another policy and that were kept
    back: %s. Each pair by turns, the one or the other first, %d times after %d that are not counted.

    %s
    - DynamoDB Local in memory, on the same cores; both with the SDK's URL connection client; C2 allowed, Serial collector
    - log lines go nowhere in this process

    %s
    """
        .formatted(
            sent,
            operation.count(),
            unmeasured,
            table,
            Goal.lines(
                List.of(
                    Goal.atMost(1.0, "ms", "added at p50", addedP50),
                    Goal.atMost(3.0, "ms", "added at p99", addedP99))));
  }
}
