package cn.portcover.store;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.Primed;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.operation.port.Uploads;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Uploaded files in one S3 bucket: forms for uploading (a presigned PUT would limit no size), links
 * for saving. Encryption and versioning are the bucket's own defaults.
 */
@Singleton
public final class ObjectUploads implements Uploads, Primed {
  private static final Duration LONGEST_FORM = Duration.ofMinutes(5);
  private final S3Client client;
  private final Provider<S3Presigner> presigner;
  private final AwsSettings settings;
  private final String bucket;
  private final Clock clock;

  /**
   * @param presigner made when the first link is
   * @param bucket {@code portcover.store.attachments-bucket}
   */
  @Inject
  ObjectUploads(
      S3Client client,
      Provider<S3Presigner> presigner,
      AwsSettings settings,
      @Value("${portcover.store.attachments-bucket:portcover-attachments}") String bucket) {
    // S3 judges a form by its own clock, whatever time the system is told to live in.
    this(client, presigner, settings, bucket, Clock.systemUTC());
  }

  ObjectUploads(
      S3Client client,
      Provider<S3Presigner> presigner,
      AwsSettings settings,
      String bucket,
      Clock clock) {
    this.client = client;
    this.presigner = presigner;
    this.settings = settings;
    this.bucket = bucket;
    this.clock = clock;
  }

  @Override
  public Form form(String key, String mediaType, long size, Sha256 sha256, Duration validity) {
    if (validity.compareTo(LONGEST_FORM) > 0) {
      throw new IllegalArgumentException("a form of more than five minutes: " + validity);
    }
    Map<String, String> exact = new LinkedHashMap<>();
    exact.put("key", key);
    exact.put("Content-Type", mediaType);
    exact.put("x-amz-checksum-algorithm", "SHA256");
    exact.put(
        "x-amz-checksum-sha256",
        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256.value())));
    Instant now = clock.instant();
    Instant until = now.plus(validity);
    var credentials =
        Reaching.reach(ObjectFiles.SERVICE, () -> settings.credentials().resolveCredentials());
    return new Form(
        address(),
        PostPolicy.signed(credentials, settings.region(), bucket, exact, size, now, until),
        until);
  }

  /** Of the bucket, with a slash at its end. */
  private URI address() {
    String file = client.utilities().getUrl(b -> b.bucket(bucket).key("k")).toExternalForm();
    return URI.create(file.substring(0, file.length() - 1));
  }

  @Override
  public Optional<Uploaded> find(String key, long mostBytes) {
    try (ResponseInputStream<GetObjectResponse> in =
        Reaching.reach(
            ObjectFiles.SERVICE, () -> client.getObject(b -> b.bucket(bucket).key(key)))) {
      long size = in.response().contentLength();
      if (size > mostBytes) {
        in.abort();
        return Optional.of(new Uploaded(size, null));
      }
      return Optional.of(new Uploaded(size, in.readAllBytes()));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Unavailable(ObjectFiles.SERVICE, e);
    }
  }

  @Override
  public void put(String key, byte[] content, String mediaType) {
    Reaching.reach(
        ObjectFiles.SERVICE,
        () ->
            client.putObject(
                b ->
                    b.bucket(bucket)
                        .key(key)
                        .contentType(mediaType)
                        .contentMD5(ObjectFiles.md5(content)),
                RequestBody.fromBytes(content)));
  }

  @Override
  public void delete(String key) {
    Reaching.reach(ObjectFiles.SERVICE, () -> client.deleteObject(b -> b.bucket(bucket).key(key)));
  }

  @Override
  public URI link(String key, String fileName, String mediaType, Duration validity) {
    String disposition = ContentDisposition.attachment(fileName);
    return ObjectFiles.link(presigner.get(), bucket, key, disposition, mediaType, validity);
  }

  /** Looks for a file that is not there, and makes a form and a link for nobody. */
  @Override
  public void prime(Row served) {
    if (served.uses().contains(Operation.Uses.ATTACHMENTS)) {
      String none = "attachments/priming";
      try {
        client.headObject(b -> b.bucket(bucket).key(none));
      } catch (S3Exception asItShould) {
        // There is none.
      }
      link(none, "priming.pdf", "application/pdf", Duration.ofSeconds(1));
      form(none, "application/pdf", 1, Sha256.of(new byte[] {1}), Duration.ofSeconds(1));
    }
  }
}
