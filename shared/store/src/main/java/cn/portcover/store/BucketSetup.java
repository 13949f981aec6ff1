package cn.portcover.store;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;

/**
 * Makes the buckets of documents and of attachments on one machine and in tests; in the cloud the
 * stack does, and functions may not.
 */
@Singleton
public final class BucketSetup {
  private final S3Client client;
  private final List<String> buckets;

  /**
   * @param documents {@code portcover.store.documents-bucket}
   * @param attachments {@code portcover.store.attachments-bucket}
   */
  @Inject
  BucketSetup(
      S3Client client,
      @Value("${portcover.store.documents-bucket:portcover-documents}") String documents,
      @Value("${portcover.store.attachments-bucket:portcover-attachments}") String attachments) {
    this.client = client;
    this.buckets = List.of(documents, attachments);
  }

  public void makeBucketsIfAbsent() {
    buckets.forEach(bucket -> Reaching.reach(ObjectFiles.SERVICE, () -> made(bucket)));
  }

  private String made(String bucket) {
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
