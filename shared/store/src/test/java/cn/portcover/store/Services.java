package cn.portcover.store;

import cn.portcover.testkit.engine.EngineCredentials;
import cn.portcover.testkit.engine.Engines;

/** The real engines, started when a test first needs them; they end with the tests. */
final class Services {
  private Services() {}

  static AwsSettings settings() {
    return settings(Engines.shared().dynamoDb().toString(), Engines.shared().s3().toString());
  }

  /** Endpoints, empty for none. */
  static AwsSettings settings(String dynamodb, String s3) {
    EngineCredentials credentials = EngineCredentials.FOR_TESTS;
    return new AwsSettings(
        Engines.REGION, credentials.accessKeyId(), credentials.secretAccessKey(), dynamodb, s3);
  }
}
