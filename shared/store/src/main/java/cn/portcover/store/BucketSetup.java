package cn.portcover.store;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;

/**
 * Makes the bucket of documents on one machine and in tests; in the cloud the stack does, and
 * functions may not.
 */
@Singleton
public final class BucketSetup {
  private final S3Client client;
  private final String bucket;

  /**
   * @param bucket {@code portcover.store.documents-bucket}
   */
  @Inject
  BucketSetup(
      S3Client client,
      @Value("${portcover.store.documents-bucket:portcover-documents}") String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  public void makeBucketIfAbsent() {
    Reaching.reach(ObjectFiles.SERVICE, this::make);
  }

  private String make() {
    if (client.listBuckets().buckets().stream().noneMatch(b -> b.name().equals(bucket))) {
      try {
        client.createBucket(b -> b.bucket(bucket));
      } catch (BucketAlreadyOwnedByYouException e) {
        // Another process made it in between.
        return bucket;
      }
    }
    return bucket;
  }
}
