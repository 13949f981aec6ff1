package cn.portcover.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.operation.port.Uploads;
import cn.portcover.testkit.file.FormPost;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.s3.S3Client;

/** Forms posted as browsers do, to the real engine. */
class ObjectUploadsTest {
  private static final FilesClients CLIENTS = new FilesClients();
  private static final String BUCKET = "portcover-uploads-test";
  private static final Duration FIVE = Duration.ofMinutes(5);
  private static final byte[] CONTENT = "%PDF-1.7 附件".getBytes(StandardCharsets.UTF_8);
  private static ObjectUploads uploads;

  @BeforeAll
  static void start() {
    new BucketSetup(CLIENTS.s3(Services.settings()), BUCKET + "-documents", BUCKET)
        .makeBucketsIfAbsent();
    uploads = uploads(Clock.systemUTC());
  }

  private static ObjectUploads uploads(Clock clock) {
    AwsSettings settings = Services.settings();
    S3Client client = CLIENTS.s3(settings);
    return new ObjectUploads(client, () -> CLIENTS.presigner(settings), settings, BUCKET, clock);
  }

  private static Uploads.Form form(String key) {
    return uploads.form(key, "application/pdf", CONTENT.length, Sha256.of(CONTENT), FIVE);
  }

  private static int post(Uploads.Form form, byte[] content) {
    return FormPost.send(form.url(), form.fields(), content).statusCode();
  }

  private static int post(Uploads.Form form, String field, String value) {
    Map<String, String> changed = new LinkedHashMap<>(form.fields());
    changed.put(field, value);
    return FormPost.send(form.url(), changed, CONTENT).statusCode();
  }

  @Test
  void aFormTakesTheFileAndAnyNumberOfTimesTheSame() {
    Uploads.Form form = form("quarantine/claims/1/附 件");

    assertThat(uploads.find("quarantine/claims/1/附 件", 100)).isEmpty();
    assertThat(post(form, CONTENT)).isBetween(200, 204);
    assertThat(post(form, CONTENT)).isBetween(200, 204);

    assertThat(uploads.find("quarantine/claims/1/附 件", 100))
        .hasValueSatisfying(
            found -> {
              assertThat(found.size()).isEqualTo(CONTENT.length);
              assertThat(found.content()).isEqualTo(CONTENT);
            });
  }

  @Test
  void anotherSizeKeyTypeOrTimeIsRefused() {
    Uploads.Form form = form("quarantine/strict");

    assertThat(post(form, new byte[CONTENT.length + 1])).isBetween(400, 403);
    assertThat(post(form, new byte[CONTENT.length - 1])).isBetween(400, 403);
    assertThat(post(form, new byte[0])).isBetween(400, 403);
    byte[] other = CONTENT.clone();
    other[9] ^= 1;
    assertThat(post(form, other)).isBetween(400, 403);
    assertThat(post(form, "key", "attachments/strict")).isBetween(400, 403);
    assertThat(post(form, "key", "quarantine/other")).isBetween(400, 403);
    assertThat(post(form, "Content-Type", "text/html")).isBetween(400, 403);
    assertThat(
            post(
                form,
                "policy",
                Objects.requireNonNull(form.fields().get("policy")).replace('e', 'f')))
        .isBetween(400, 403);
    assertThat(uploads.find("quarantine/strict", 100)).isEmpty();
    assertThat(uploads.find("quarantine/other", 100)).isEmpty();
    assertThat(uploads.find("attachments/strict", 100)).isEmpty();
  }

  @Test
  void aFormRunsOut() {
    Clock past = Clock.fixed(Instant.now().minus(FIVE).minusSeconds(5), ZoneOffset.UTC);
    Uploads.Form form =
        uploads(past)
            .form("quarantine/late", "application/pdf", CONTENT.length, Sha256.of(CONTENT), FIVE);

    assertThat(form.expiresAt()).isBefore(Instant.now());
    assertThat(post(form, CONTENT)).isBetween(400, 403);
    assertThatThrownBy(
            () -> uploads.form("k", "application/pdf", 1, Sha256.of(CONTENT), FIVE.plusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What the store holds against the file. */
  @Test
  void thePolicyNamesSizeKeyTypeAndDigest() {
    Map<String, String> fields = form("quarantine/named").fields();
    Map<String, Object> policy =
        Json.readOwn(
            new String(
                Base64.getDecoder().decode(Objects.requireNonNull(fields.get("policy"))),
                StandardCharsets.UTF_8));

    assertThat(Json.write((List<?>) Objects.requireNonNull(policy.get("conditions"))))
        .contains(
            "{\"bucket\":\"" + BUCKET + "\"}",
            "{\"key\":\"quarantine/named\"}",
            "{\"Content-Type\":\"application/pdf\"}",
            "{\"x-amz-checksum-algorithm\":\"SHA256\"}",
            "{\"x-amz-checksum-sha256\":\"" + fields.get("x-amz-checksum-sha256") + "\"}",
            "[\"content-length-range\"," + CONTENT.length + "," + CONTENT.length + "]");
    assertThat(Base64.getDecoder().decode(fields.get("x-amz-checksum-sha256"))).hasSize(32);
  }

  @Test
  void aFunctionsCredentialsBringTheirToken() {
    Instant at = Instant.parse("2026-11-21T08:15:30Z");
    var session = AwsSessionCredentials.create("AKID", "secret", "the-token");

    Map<String, String> fields =
        PostPolicy.signed(session, "cn-north-1", "b", Map.of("key", "k"), 1, at, at.plusSeconds(1));

    assertThat(fields)
        .containsEntry("x-amz-security-token", "the-token")
        .containsEntry("x-amz-date", "20261121T081530Z")
        .containsEntry("x-amz-credential", "AKID/20261121/cn-north-1/s3/aws4_request");
    assertThat(
            PostPolicy.signed(
                AwsBasicCredentials.create("AKID", "secret"),
                "cn-north-1",
                "b",
                Map.of("key", "k"),
                1,
                at,
                at.plusSeconds(1)))
        .doesNotContainKey("x-amz-security-token");
  }

  /** The example of the Amazon S3 API Reference, "Browser-Based Upload using HTTP POST". */
  @Test
  void theSignatureIsThatOfTheDocumentedExample() {
    String policy =
        """
        { "expiration": "2015-12-30T12:00:00.000Z",
          "conditions": [
            {"bucket": "sigv4examplebucket"},
            ["starts-with", "$key", "user/user1/"],
            {"acl": "public-read"},
            {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},
            ["starts-with", "$Content-Type", "image/"],
            {"x-amz-meta-uuid": "14365123651274"},
            {"x-amz-server-side-encryption": "AES256"},
            ["starts-with", "$x-amz-meta-tag", ""],

            {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},
            {"x-amz-algorithm": "AWS4-HMAC-SHA256"},
            {"x-amz-date": "20151229T000000Z" }
          ]
        }\
        """
            .replace("\n", "\r\n");
    String encoded = Base64.getEncoder().encodeToString(policy.getBytes(StandardCharsets.US_ASCII));

    assertThat(
            PostPolicy.signature(
                "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "20151229", "us-east-1", encoded))
        .isEqualTo("8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e");
  }

  @Test
  void filesAreWrittenFoundWithinLimitsAndDeleted() {
    uploads.put("attachments/a", CONTENT, "application/pdf");
    uploads.put("attachments/a", CONTENT, "application/pdf");

    assertThat(uploads.find("attachments/a", CONTENT.length - 1))
        .hasValueSatisfying(
            found -> {
              assertThat(found.size()).isEqualTo(CONTENT.length);
              assertThat(found.content()).isNull();
            });
    uploads.delete("attachments/a");
    uploads.delete("attachments/a");
    assertThat(uploads.find("attachments/a", 100)).isEmpty();
  }

  @Test
  void aLinkSavesAndNeverShows() throws Exception {
    uploads.put("attachments/b", CONTENT, "application/pdf");
    URI link = uploads.link("attachments/b", "案情 \"1\".pdf", "application/pdf", FIVE);

    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          http.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.body()).isEqualTo(CONTENT);
      assertThat(answer.headers().firstValue("content-disposition").orElse(""))
          .startsWith("attachment; filename=\"")
          .contains("filename*=UTF-8''%E6%A1%88%E6%83%85%20%221%22.pdf");
    }
  }

  @Test
  void aStoreThatIsAwayIsUnavailableSoon() {
    AwsSettings away = Services.settings("", "http://127.0.0.1:1");
    ObjectUploads none =
        new ObjectUploads(
            CLIENTS.s3(away), () -> CLIENTS.presigner(away), away, BUCKET, Clock.systemUTC());
    Instant start = Instant.now();

    assertThatThrownBy(() -> none.find("x", 1)).isInstanceOf(Unavailable.class);
    assertThatThrownBy(() -> none.put("x", CONTENT, "a/b")).isInstanceOf(Unavailable.class);
    assertThatThrownBy(() -> none.delete("x")).isInstanceOf(Unavailable.class);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(16));
  }
}
