package cn.portcover.infra.stack;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectLockRetention;
import software.amazon.awscdk.services.s3.StorageClass;
import software.amazon.awscdk.services.s3.Transition;
import software.constructs.Construct;

/**
 * The buckets of files: nothing in them is public, everything is encrypted by the bucket's default
 * and read over TLS only.
 */
final class Buckets {
  /** As long as an insurer keeps its business records (保险法 art. 87, terms of more than a year). */
  private static final int KEPT_YEARS = 10;

  private final Construct scope;
  private final Key key;
  private final Bucket logs;

  Buckets(Construct scope, Key key) {
    this.scope = scope;
    this.key = key;
    this.logs =
        privately("AccessLogs")
            .encryption(BucketEncryption.S3_MANAGED)
            .lifecycleRules(List.of(expiring().expiration(Duration.days(365)).build()))
            .build();
    Nag.suppress(logs, "AwsSolutions-S1", "It holds the access logs of the other buckets.");
  }

  /** Issued documents: never overwritten, never lost before their time. */
  Bucket documents(String portalUrl) {
    return encrypted("Documents")
        // The portal shows them in its own page.
        .cors(List.of(from(portalUrl, HttpMethods.GET)))
        .objectLockEnabled(true)
        .objectLockDefaultRetention(
            ObjectLockRetention.governance(Duration.days(365 * KEPT_YEARS + 3)))
        .lifecycleRules(
            List.of(
                expiring()
                    .transitions(
                        List.of(
                            Transition.builder()
                                .storageClass(StorageClass.INTELLIGENT_TIERING)
                                .transitionAfter(Duration.days(90))
                                .build()))
                    .build()))
        .build();
  }

  private static CorsRule from(String portalUrl, HttpMethods... methods) {
    return CorsRule.builder()
        .allowedOrigins(List.of(portalUrl))
        .allowedMethods(List.of(methods))
        .allowedHeaders(List.of("*"))
        .exposedHeaders(List.of("ETag"))
        .maxAge(3600)
        .build();
  }

  /**
   * What companies upload, by presigned requests from the portal; it stays in {@code quarantine/}
   * until it is checked. What is made for one person to fetch is in {@code handouts/}.
   */
  Bucket attachments(String portalUrl) {
    return encrypted("Attachments")
        .cors(List.of(from(portalUrl, HttpMethods.GET, HttpMethods.POST)))
        .lifecycleRules(
            List.of(
                expiring().noncurrentVersionExpiration(Duration.days(30)).build(),
                LifecycleRule.builder()
                    .prefix("quarantine/")
                    .expiration(Duration.days(2))
                    .noncurrentVersionExpiration(Duration.days(1))
                    .build(),
                LifecycleRule.builder()
                    .prefix("handouts/")
                    .expiration(Duration.days(1))
                    .noncurrentVersionExpiration(Duration.days(1))
                    .build()))
        .build();
  }

  private static LifecycleRule.Builder expiring() {
    return LifecycleRule.builder().abortIncompleteMultipartUploadAfter(Duration.days(1));
  }

  private Bucket.Builder encrypted(String id) {
    return privately(id)
        .encryption(BucketEncryption.KMS)
        .encryptionKey(key)
        .bucketKeyEnabled(true)
        .versioned(true)
        .serverAccessLogsBucket(logs)
        .serverAccessLogsPrefix(id.toLowerCase(java.util.Locale.ROOT) + "/");
  }

  private Bucket.Builder privately(String id) {
    return Bucket.Builder.create(scope, id)
        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
        .enforceSsl(true)
        .minimumTlsVersion(1.2)
        .removalPolicy(RemovalPolicy.RETAIN);
  }
}
