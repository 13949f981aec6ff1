package cn.portcover.referencestore;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * What a connection is opened with: the password that is configured, or, where there is none, a
 * token that the function's role signs (IAM database authentication). A token opens connections for
 * a quarter of an hour; each new connection is given a new one, so that none is in a snapshot.
 */
@Singleton
final class DatabasePassword {
  private static final Duration VALID = Duration.ofMinutes(15);
  private static final String SCHEME = "https://";

  private final DatabaseSettings settings;

  DatabasePassword(DatabaseSettings settings) {
    this.settings = settings;
  }

  String now() {
    if (!settings.password().isEmpty()) {
      return settings.password();
    }
    AwsCredentialsProvider credentials =
        System.getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI") == null
            ? EnvironmentVariableCredentialsProvider.create()
            : ContainerCredentialsProvider.create();
    return token(credentials.resolveCredentials());
  }

  /** The address of the database with the action in it, signed by query parameters, unschemed. */
  String token(AwsCredentialsIdentity credentials) {
    URI address = URI.create(settings.url().substring("jdbc:".length()));
    var request =
        SdkHttpFullRequest.builder()
            .method(SdkHttpMethod.GET)
            .protocol("https")
            .host(address.getHost())
            .port(address.getPort())
            .encodedPath("/")
            .putRawQueryParameter("Action", "connect")
            .putRawQueryParameter("DBUser", settings.user())
            .build();
    var signed =
        AwsV4HttpSigner.create()
            .sign(
                r ->
                    r.identity(credentials)
                        .request(request)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "rds-db")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, settings.region())
                        .putProperty(
                            AwsV4HttpSigner.AUTH_LOCATION,
                            AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, VALID));
    return signed.request().getUri().toString().substring(SCHEME.length());
  }
}
