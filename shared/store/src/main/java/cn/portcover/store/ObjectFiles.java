package cn.portcover.store;

import cn.portcover.operation.port.Files;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Files in one S3 bucket. Encryption, versioning and locks are the bucket's own defaults: no header asks for them.
 *
 * <p>A function that reads needs {@code s3:ListBucket} too, else S3 answers 403 for a file that is not there.
 */
@Singleton
public final class ObjectFiles implements Files {
  static final String SERVICE = "the store of files";
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
    var request =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType(mediaType)
            // Checked on arrival; a bucket with object lock requires it.
            .contentMD5(md5(content))
            .build();
    Reaching.reach(SERVICE, () -> client.putObject(request, RequestBody.fromBytes(content)));
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
    var presigned =
        Reaching.reach(
            SERVICE,
            () ->
                presigner
                    .get()
                    .presignGetObject(
                        b ->
                            b.signatureDuration(validity)
                                .getObjectRequest(
                                    g ->
                                        g.bucket(bucket)
                                            .key(key)
                                            .responseContentDisposition(ContentDisposition.inline(fileName))
                                            .responseContentType(mediaType))));
    return URI.create(presigned.url().toExternalForm());
  }

  private static String md5(byte[] content) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
