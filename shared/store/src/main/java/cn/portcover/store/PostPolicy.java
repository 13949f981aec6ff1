package cn.portcover.store;

import cn.portcover.operation.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/**
 * Signs what may be posted to a bucket by a form (Amazon S3 API Reference, "Browser-Based Uploads
 * Using POST (AWS Signature Version 4)"); the SDK presigns no such forms. Every field must be
 * exactly what was signed.
 */
final class PostPolicy {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter EXPIRATION =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String MAC = "HmacSHA256";

  private PostPolicy() {}

  /**
   * The fields of a form, signature included.
   *
   * @param exact fields of the object: its key, content type, checksum
   * @param bytes exactly this many
   */
  static Map<String, String> signed(
      AwsCredentials credentials,
      String region,
      String bucket,
      Map<String, String> exact,
      long bytes,
      Instant at,
      Instant expiration) {
    Map<String, String> fields = new LinkedHashMap<>(exact);
    fields.put("x-amz-algorithm", ALGORITHM);
    fields.put(
        "x-amz-credential",
        credentials.accessKeyId() + "/" + DAY.format(at) + "/" + region + "/s3/aws4_request");
    fields.put("x-amz-date", SECOND.format(at));
    if (credentials instanceof AwsSessionCredentials session) {
      fields.put("x-amz-security-token", session.sessionToken());
    }
    List<Object> conditions = new ArrayList<>();
    conditions.add(Map.of("bucket", bucket));
    fields.forEach((name, value) -> conditions.add(Map.of(name, value)));
    conditions.add(List.of("content-length-range", bytes, bytes));
    Map<String, Object> policy = new LinkedHashMap<>();
    policy.put("expiration", EXPIRATION.format(expiration));
    policy.put("conditions", conditions);
    String encoded =
        Base64.getEncoder().encodeToString(Json.write(policy).getBytes(StandardCharsets.UTF_8));
    fields.put("policy", encoded);
    fields.put(
        "x-amz-signature",
        signature(credentials.secretAccessKey(), DAY.format(at), region, encoded));
    return fields;
  }

  /** The signature of a policy that is encoded already. */
  static String signature(String secretAccessKey, String day, String region, String policy) {
    byte[] key = ("AWS4" + secretAccessKey).getBytes(StandardCharsets.UTF_8);
    for (String part : List.of(day, region, "s3", "aws4_request", policy)) {
      key = mac(key, part);
    }
    return HexFormat.of().formatHex(key);
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + MAC, e);
    }
  }
}
