package cn.portcover.store;

import cn.portcover.testkit.engine.DynamoDbLocal;
import cn.portcover.testkit.engine.EngineCredentials;
import cn.portcover.testkit.engine.S3ProxyEngine;
import java.nio.file.Path;

/** The real engines, started when a test first needs them; they end with the tests. */
final class Services {
  private static final Path LOGS = Path.of("target", "engine-logs");

  private static final class Records {
    static final DynamoDbLocal ENGINE = DynamoDbLocal.inMemory(0, LOGS.resolve("dynamodb.log"));
  }

  private static final class Objects {
    static final S3ProxyEngine ENGINE =
        S3ProxyEngine.inMemory(EngineCredentials.FOR_TESTS, 0, LOGS.resolve("s3proxy.log"));
  }

  private Services() {}

  /** For clients of DynamoDB. */
  static AwsSettings records() {
    return settings(Records.ENGINE.endpoint().toString(), "");
  }

  /** For clients of S3. */
  static AwsSettings files() {
    return settings("", Objects.ENGINE.endpoint().toString());
  }

  /** Endpoints, empty for none. */
  static AwsSettings settings(String dynamodb, String s3) {
    EngineCredentials credentials = EngineCredentials.FOR_TESTS;
    return new AwsSettings(
        "cn-north-1", credentials.accessKeyId(), credentials.secretAccessKey(), dynamodb, s3);
  }
}
