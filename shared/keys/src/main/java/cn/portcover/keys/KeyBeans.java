package cn.portcover.keys;

import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.port.SigningKey;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.crac.Core;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.kms.KmsClient;

/**
 * The beans of this room, each made when first used. Settings:
 *
 * <ul>
 *   <li>{@code portcover.keys.token}, {@code .document-seal}: RSA signing keys; {@code .secrets}: a
 *       symmetric key; each a key id, ARN or alias
 *   <li>{@code portcover.keys.token-public-key}: the public half of the first, X.509
 *       SubjectPublicKeyInfo in base64, as GetPublicKey answers it; asked of KMS when absent, which
 *       every cold start would wait for
 *   <li>{@code portcover.keys.data-keys.uses} (1000), {@code .age} (PT5M), {@code .kept} (256):
 *       {@link DataKeyLimits}
 *   <li>{@code portcover.aws.region}, else the function's own
 *   <li>{@code portcover.aws.endpoint.kms}: another endpoint, on one machine
 *   <li>{@code portcover.aws.access-key-id}, {@code .secret-access-key}: fixed credentials, on one
 *       machine; the SDK's default chain when absent
 * </ul>
 */
@Factory
final class KeyBeans {
  /** A caller waits for us: better a quick 503 than a slow one. */
  private static final Duration CONNECT = Duration.ofSeconds(1);

  private static final Duration ANSWER = Duration.ofSeconds(2);
  private static final Duration CALL = Duration.ofSeconds(5);
  private static final int ATTEMPTS = 3;

  @Singleton
  @Bean(preDestroy = "close")
  KmsClient kms(
      @Value("${portcover.aws.region:aws.region:cn-north-1}") String region,
      @Value("${portcover.aws.endpoint.kms:}") String endpoint,
      @Value("${portcover.aws.access-key-id:}") String accessKeyId,
      @Value("${portcover.aws.secret-access-key:}") String secretAccessKey) {
    var builder =
        KmsClient.builder()
            .region(Region.of(region))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER))
            .overrideConfiguration(
                o ->
                    o.apiCallTimeout(CALL)
                        .retryStrategy(
                            StandardRetryStrategy.builder().maxAttempts(ATTEMPTS).build()));
    if (!endpoint.isEmpty()) {
      builder.endpointOverride(URI.create(endpoint));
    }
    if (!accessKeyId.isEmpty()) {
      builder.credentialsProvider(
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(accessKeyId, secretAccessKey)));
    }
    return builder.build();
  }

  @Singleton
  @Named("token")
  SigningKey token(
      Provider<KmsClient> kms,
      @Property(name = "portcover.keys.token") String name,
      @Value("${portcover.keys.token-public-key:}") String publicKey) {
    var key = new KmsSigningKey(kms::get, name);
    return publicKey.isEmpty() ? key : PublishedKey.of(publicKey, key);
  }

  @Singleton
  @Named("document-seal")
  SigningKey documentSeal(
      Provider<KmsClient> kms, @Property(name = "portcover.keys.document-seal") String name) {
    return new KmsSigningKey(kms::get, name);
  }

  @Singleton
  SecretCipher secrets(
      KmsClient kms,
      InstantSource clock,
      @Property(name = "portcover.keys.secrets") String name,
      @Value("${portcover.keys.data-keys.uses:1000}") int uses,
      @Value("${portcover.keys.data-keys.age:PT5M}") String age,
      @Value("${portcover.keys.data-keys.kept:256}") int kept) {
    var keys = new DataKeys(kms, name, new DataKeyLimits(uses, Duration.parse(age), kept), clock);
    Core.getGlobalContext().register(keys);
    return new EnvelopeCipher(keys, SecureRandom::new);
  }
}
