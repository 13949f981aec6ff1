package cn.portcover.testkit.localstack;

import cn.portcover.testkit.engine.EngineCredentials;
import cn.portcover.testkit.engine.EngineSource;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.engine.PassingPostgres;
import cn.portcover.testkit.kms.KeyKind;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DescribeKeyResponse;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyUsageType;
import software.amazon.awssdk.services.kms.model.NotFoundException;

/**
 * DynamoDB, S3 and KMS as LocalStack plays them, in a container of its own; PostgreSQL beside it,
 * embedded.
 */
public final class LocalStack implements Engines {
  /** The last line of versions that starts without an account. */
  private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.9.2");

  private final LocalStackContainer container;
  private final PassingPostgres postgres = new PassingPostgres();

  /** Starts it for all tests of this JVM. */
  public static final class Source implements EngineSource {
    @Override
    public Engines start() {
      return new LocalStack();
    }
  }

  private LocalStack() {
    container = new LocalStackContainer(IMAGE).withServices("dynamodb", "s3", "kms");
    container.start();
  }

  @Override
  public URI dynamoDb() {
    return container.getEndpoint();
  }

  @Override
  public URI s3() {
    return container.getEndpoint();
  }

  @Override
  public URI keys() {
    return container.getEndpoint();
  }

  @Override
  public Map<String, Object> database(String name) {
    return postgres.database(name);
  }

  @Override
  public EngineCredentials credentials() {
    return new EngineCredentials(container.getAccessKey(), container.getSecretKey());
  }

  @Override
  public synchronized String ensureKey(String alias, KeyKind kind) {
    try (KmsClient kms = client()) {
      return known(kms, alias).orElseGet(() -> made(kms, alias, kind));
    }
  }

  private static Optional<String> known(KmsClient kms, String alias) {
    try {
      DescribeKeyResponse found = kms.describeKey(k -> k.keyId(alias));
      return Optional.of(found.keyMetadata().keyId());
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  private static String made(KmsClient kms, String alias, KeyKind kind) {
    KeyUsageType usage =
        kind == KeyKind.SYMMETRIC_DEFAULT ? KeyUsageType.ENCRYPT_DECRYPT : KeyUsageType.SIGN_VERIFY;
    String id =
        kms.createKey(k -> k.keySpec(KeySpec.fromValue(kind.name())).keyUsage(usage))
            .keyMetadata()
            .keyId();
    kms.createAlias(a -> a.aliasName(alias).targetKeyId(id));
    return id;
  }

  private KmsClient client() {
    var credentials =
        AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey());
    return KmsClient.builder()
        .endpointOverride(container.getEndpoint())
        .region(Region.of(REGION))
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  @Override
  public void close() {
    postgres.close();
    container.stop();
  }
}
