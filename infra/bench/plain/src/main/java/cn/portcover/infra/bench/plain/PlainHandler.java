package cn.portcover.infra.bench.plain;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads one item and says whether it is there, with the settings that AWS recommends for a quick
 * start. The table, the item and the endpoint are named by the environment: {@code TABLE}, {@code
 * PK}, {@code SK}, {@code ENDPOINT}, {@code AWS_REGION}.
 */
public final class PlainHandler implements RequestStreamHandler {
  private final DynamoDbClient records =
      DynamoDbClient.builder()
          .region(Region.of(setting("AWS_REGION")))
          .endpointOverride(URI.create(setting("ENDPOINT")))
          .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
          .httpClient(UrlConnectionHttpClient.create())
          .build();

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    in.readAllBytes();
    var key =
        Map.of(
            "pk", AttributeValue.fromS(setting("PK")), "sk", AttributeValue.fromS(setting("SK")));
    boolean there =
        records.getItem(g -> g.tableName(setting("TABLE")).key(key).consistentRead(true)).hasItem();
    String answer =
        "{\"statusCode\":200,\"headers\":{\"content-type\":\"application/json\"},\"body\":\"{\\\"there\\\":%s}\"}"
            .formatted(there);
    out.write(answer.getBytes(StandardCharsets.UTF_8));
  }

  private static String setting(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
