package cn.portcover.store;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Makes the clients of S3. */
@Factory
final class FilesClients {

  @Singleton
  @Bean(preDestroy = "close")
  S3Client s3(AwsSettings settings) {
    Optional<URI> endpoint = AwsSettings.endpoint(settings.s3());
    var builder =
        S3Client.builder()
            .region(settings.awsRegion())
            .credentialsProvider(settings.credentials())
            .overrideConfiguration(AwsSettings.patience(AwsSettings.CALL))
            // The SDK's own checksum trailers are not understood everywhere; writes carry
            // Content-MD5 instead.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(configuration(endpoint))
            .disableS3ExpressSessionAuth(true)
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(AwsSettings.CONNECT)
                    .socketTimeout(AwsSettings.ATTEMPT));
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  @Singleton
  @Bean(preDestroy = "close")
  S3Presigner presigner(AwsSettings settings) {
    Optional<URI> endpoint = AwsSettings.endpoint(settings.s3());
    var builder =
        S3Presigner.builder()
            .region(settings.awsRegion())
            .credentialsProvider(settings.credentials())
            .serviceConfiguration(configuration(endpoint));
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  // An endpoint of our own has no host name per bucket.
  private static S3Configuration configuration(Optional<URI> endpoint) {
    return S3Configuration.builder()
        .pathStyleAccessEnabled(endpoint.isPresent())
        .chunkedEncodingEnabled(false)
        .build();
  }
}
