package cn.portcover.store;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes the client of DynamoDB; apart from S3's, so that an operation loads only what it uses. */
@Factory
final class RecordsClient {

  @Singleton
  @Bean(preDestroy = "close")
  DynamoDbClient dynamoDb(AwsSettings settings) {
    var builder =
        DynamoDbClient.builder()
            .region(settings.awsRegion())
            .credentialsProvider(settings.credentials())
            .overrideConfiguration(AwsSettings.patience(AwsSettings.ATTEMPT))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(AwsSettings.CONNECT)
                    .socketTimeout(AwsSettings.ATTEMPT));
    AwsSettings.endpoint(settings.dynamodb()).ifPresent(builder::endpointOverride);
    return builder.build();
  }
}
