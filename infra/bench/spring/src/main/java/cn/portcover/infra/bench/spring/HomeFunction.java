package cn.portcover.infra.bench.spring;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.kms.KmsClient;

/** The beans. Of the auto-configurations only those that are used: none is looked for. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  JacksonAutoConfiguration.class
})
@Import({HomePage.class, OpenSessions.class, WaitingRecords.class, Expiring.class, Told.class})
class HomeFunction {

  @Bean
  DynamoDbClient records(
      @Value("${AWS_REGION}") String region,
      @Value("${PORTCOVER_AWS_ENDPOINT_DYNAMODB}") URI endpoint) {
    return DynamoDbClient.builder()
        .region(Region.of(region))
        .endpointOverride(endpoint)
        .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  @Bean
  KmsClient keys(
      @Value("${AWS_REGION}") String region, @Value("${PORTCOVER_AWS_ENDPOINT_KMS}") URI endpoint) {
    return KmsClient.builder()
        .region(Region.of(region))
        .endpointOverride(endpoint)
        .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  /**
   * RS256 by the key of the key service, of this issuer, for this audience, not run out. The public
   * key comes with the settings, as ours does; the key service is asked when it is not there.
   */
  @Bean
  JwtDecoder tokens(
      ObjectProvider<KmsClient> keys,
      @Value("${PORTCOVER_KEYS_TOKEN}") String key,
      @Value("${PORTCOVER_KEYS_TOKEN_PUBLIC_KEY:}") String publicKey,
      @Value("${PORTCOVER_ISSUER:http://localhost:8080}") String issuer)
      throws GeneralSecurityException {
    byte[] known =
        publicKey.isEmpty()
            ? keys.getObject().getPublicKey(g -> g.keyId(key)).publicKey().asByteArray()
            : Base64.getDecoder().decode(publicKey);
    var decoder =
        NimbusJwtDecoder.withPublicKey(
                (RSAPublicKey)
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(known)))
            .signatureAlgorithm(SignatureAlgorithm.RS256)
            .validateType(false)
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTypeValidator("at+jwt"),
            new JwtTimestampValidator(),
            new JwtIssuerValidator(issuer),
            new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, List.of("portcover")::equals)));
    return decoder;
  }
}
