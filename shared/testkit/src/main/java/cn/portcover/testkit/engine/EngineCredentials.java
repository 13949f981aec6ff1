package cn.portcover.testkit.engine;

/**
 * What clients of the engines sign with. DynamoDB Local and the key endpoint take any, S3Proxy
 * checks signatures.
 *
 * @param accessKeyId letters and digits only: DynamoDB Local refuses anything else
 */
public record EngineCredentials(String accessKeyId, String secretAccessKey) {
  /** Good enough for tests, whose engines live for a minute and hold nothing. */
  public static final EngineCredentials FOR_TESTS =
      new EngineCredentials("PORTCOVERTESTS", "a-secret-that-only-tests-sign-with");

  public EngineCredentials {
    if (!accessKeyId.matches("[A-Za-z0-9]{1,64}") || secretAccessKey.isBlank()) {
      throw new IllegalArgumentException("not an access key of letters and digits with a secret");
    }
  }

  @Override
  public String toString() {
    return "EngineCredentials[" + accessKeyId + "]";
  }
}
