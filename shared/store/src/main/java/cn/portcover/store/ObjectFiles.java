package cn.portcover.store;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.Files;
import cn.portcover.operation.port.Primed;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Files in one S3 bucket. Encryption, versioning and locks are the bucket's own defaults: no header
 * asks for them.
 *
 * <p>A function that reads needs {@code s3:ListBucket} too, else S3 answers 403 for a file that is
 * not there.
 */
@Singleton
public final class ObjectFiles implements Files, Primed {
  static final String SERVICE = "the store of files";
  private static final String DIGEST = "sha256";
  private final S3Client client;
  private final Provider<S3Presigner> presigner;
  private final String bucket;

  /**
   * @param presigner made when the first link is
   * @param bucket {@code portcover.store.documents-bucket}
   */
  @Inject
  ObjectFiles(
      S3Client client,
      Provider<S3Presigner> presigner,
      @Value("${portcover.store.documents-bucket:portcover-documents}") String bucket) {
    this.client = client;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  @Override
  public void put(String key, byte[] content, String mediaType) {
    String digest = Sha256.of(content).value();
    var request =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType(mediaType)
            // Checked on arrival; a bucket with object lock requires it.
            .contentMD5(md5(content))
            .metadata(Map.of(DIGEST, digest))
            .build();
    // First as if it were new: a bucket with versions would keep each writing of the same bytes for
    // ever.
    if (!writes(request.copy(b -> b.ifNoneMatch("*")), content) && !holds(key, digest)) {
      writes(request, content);
    }
  }

  /** Whether the condition let it be written. */
  private boolean writes(PutObjectRequest request, byte[] content) {
    try {
      Reaching.reach(SERVICE, () -> client.putObject(request, RequestBody.fromBytes(content)));
      return true;
    } catch (S3Exception e) {
      // 412: there is one; 409: somebody is writing one now.
      if (e.statusCode() == 412 || e.statusCode() == 409) {
        return false;
      }
      throw e;
    }
  }

  private boolean holds(String key, String digest) {
    try {
      var head = Reaching.reach(SERVICE, () -> client.headObject(b -> b.bucket(bucket).key(key)));
      return digest.equals(head.metadata().get(DIGEST));
    } catch (NoSuchKeyException e) {
      return false;
    }
  }

  @Override
  public Optional<byte[]> get(String key) {
    try {
      return Optional.of(
          Reaching.reach(
              SERVICE,
              () -> client.getObjectAsBytes(b -> b.bucket(bucket).key(key)).asByteArrayUnsafe()));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  @Override
  public URI link(String key, String fileName, String mediaType, Duration validity) {
    String disposition = ContentDisposition.inline(fileName);
    return link(presigner.get(), bucket, key, disposition, mediaType, validity);
  }

  /** A link to a file of a bucket, with which it is answered in this disposition and type. */
  static URI link(
      S3Presigner presigner,
      String bucket,
      String key,
      String disposition,
      String mediaType,
      Duration validity) {
    var file =
        GetObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .responseContentDisposition(disposition)
            .responseContentType(mediaType)
            .build();
    var presigned =
        Reaching.reach(
            SERVICE,
            () ->
                presigner.presignGetObject(
                    b -> b.signatureDuration(validity).getObjectRequest(file)));
    return URI.create(presigned.url().toExternalForm());
  }

  /** Looks for a file that is not there, and makes a link to it for nobody. */
  @Override
  public void prime(Row served) {
    if (served.uses().contains(Operation.Uses.FILES)) {
      String none = "documents/priming";
      holds(none, "");
      link(none, none, "application/pdf", Duration.ofSeconds(1));
    }
  }

  static String md5(byte[] content) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
