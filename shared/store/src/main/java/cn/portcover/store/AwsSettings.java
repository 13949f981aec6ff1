package cn.portcover.store;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.regions.Region;

/**
 * Where the services are and how long they are waited for. All of it may be left out in the cloud;
 * on one machine the endpoints and credentials of the embedded services are given.
 *
 * @param region {@code portcover.aws.region}, else the function's own
 * @param accessKeyId {@code portcover.aws.access-key-id}; empty for the function's own credentials
 * @param secretAccessKey {@code portcover.aws.secret-access-key}
 * @param dynamodb {@code portcover.aws.endpoint.dynamodb}, a URL; empty for the region's own
 * @param s3 {@code portcover.aws.endpoint.s3}, a URL; empty for the region's own
 */
@Singleton
public record AwsSettings(
    @Value("${portcover.aws.region:aws.region:cn-north-1}") String region,
    @Value("${portcover.aws.access-key-id:}") String accessKeyId,
    @Value("${portcover.aws.secret-access-key:}") String secretAccessKey,
    @Value("${portcover.aws.endpoint.dynamodb:}") String dynamodb,
    @Value("${portcover.aws.endpoint.s3:}") String s3) {

  static final Duration CONNECT = Duration.ofSeconds(1);

  /** One attempt; a slower one is worth trying anew. */
  static final Duration ATTEMPT = Duration.ofSeconds(2);

  /** A call with all its attempts: callers are told to try later rather than left waiting. */
  static final Duration CALL = Duration.ofSeconds(5);

  Region awsRegion() {
    return Region.of(region);
  }

  /**
   * Where Lambda puts a function's credentials: into its environment, or, with SnapStart, behind an
   * address that the environment names. The SDK's own search would look in six places more.
   */
  AwsCredentialsProvider credentials() {
    if (!accessKeyId.isEmpty()) {
      return StaticCredentialsProvider.create(
          AwsBasicCredentials.create(accessKeyId, secretAccessKey));
    }
    return System.getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI") == null
        ? EnvironmentVariableCredentialsProvider.create()
        : ContainerCredentialsProvider.create();
  }

  /**
   * @param endpoint as configured
   */
  static Optional<URI> endpoint(String endpoint) {
    return endpoint.isEmpty() ? Optional.empty() : Optional.of(URI.create(endpoint));
  }

  static ClientOverrideConfiguration patience(Duration attempt) {
    return ClientOverrideConfiguration.builder()
        .retryStrategy(RetryMode.STANDARD)
        .apiCallAttemptTimeout(attempt)
        .apiCallTimeout(CALL)
        .build();
  }
}
