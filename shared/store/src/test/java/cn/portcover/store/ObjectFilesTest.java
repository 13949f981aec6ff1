package cn.portcover.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.operation.port.Unavailable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** Files in the real engine, and links to them opened as a browser does. */
class ObjectFilesTest {
  private static final FilesClients CLIENTS = new FilesClients();
  private static final String BUCKET = "portcover-files-test";
  private static final byte[] CONTENT = "%PDF-1.7 内容".getBytes(StandardCharsets.UTF_8);
  private static S3Client s3;
  private static ObjectFiles files;

  @BeforeAll
  static void start() {
    s3 = CLIENTS.s3(Services.settings());
    new BucketSetup(s3, BUCKET, BUCKET + "-attachments").makeBucketsIfAbsent();
    new BucketSetup(s3, BUCKET, BUCKET + "-attachments").makeBucketsIfAbsent();
    files = files(Services.settings(), BUCKET);
  }

  private static ObjectFiles files(AwsSettings settings, String bucket) {
    return new ObjectFiles(CLIENTS.s3(settings), () -> CLIENTS.presigner(settings), bucket);
  }

  @Test
  void comeBackAsTheyWere() {
    byte[] large = new byte[9_000_000];
    new Random(42).nextBytes(large);
    for (byte[] content : new byte[][] {CONTENT, {}, large}) {
      files.put("documents/PC2026/ü 保单.pdf", content, "application/pdf");
      assertThat(files.get("documents/PC2026/ü 保单.pdf"))
          .hasValueSatisfying(b -> assertThat(b).isEqualTo(content));
    }
    assertThat(files.get("documents/none.pdf")).isEmpty();
  }

  @Test
  void putAgainIsNoChange() throws Exception {
    files.put("documents/again.pdf", CONTENT, "application/pdf");
    Instant written =
        s3.headObject(b -> b.bucket(BUCKET).key("documents/again.pdf")).lastModified();
    Thread.sleep(1100);
    files.put("documents/again.pdf", CONTENT, "application/pdf");
    assertThat(files.get("documents/again.pdf"))
        .hasValueSatisfying(b -> assertThat(b).isEqualTo(CONTENT));
    assertThat(s3.headObject(b -> b.bucket(BUCKET).key("documents/again.pdf")).lastModified())
        .isEqualTo(written);

    byte[] other = "other".getBytes(StandardCharsets.UTF_8);
    files.put("documents/again.pdf", other, "application/pdf");
    assertThat(files.get("documents/again.pdf"))
        .hasValueSatisfying(b -> assertThat(b).isEqualTo(other));
  }

  @Test
  void aLinkOpensForAnyoneAndCarriesItsName() throws Exception {
    files.put("documents/link.pdf", CONTENT, "application/octet-stream");
    URI link =
        files.link(
            "documents/link.pdf", "保单 \"P-1\".pdf", "application/pdf", Duration.ofMinutes(5));

    HttpResponse<byte[]> answer = open(link);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(CONTENT);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue(
            "inline; filename=\"__ _P-1_.pdf\";"
                + " filename*=UTF-8''%E4%BF%9D%E5%8D%95%20%22P-1%22.pdf");
  }

  @Test
  void aBentOrOldLinkOpensNothing() throws Exception {
    files.put("documents/link.pdf", CONTENT, "application/pdf");
    files.put("documents/secret.pdf", CONTENT, "application/pdf");
    URI link = files.link("documents/link.pdf", "a.pdf", "application/pdf", Duration.ofSeconds(1));
    String text = link.toString();

    assertThat(open(URI.create(text.replace("link.pdf?", "secret.pdf?"))).statusCode())
        .isEqualTo(403);
    assertThat(open(URI.create(text.replace("application%2Fpdf", "text%2Fhtml"))).statusCode())
        .isEqualTo(403);
    assertThat(open(URI.create(text.substring(0, text.indexOf('?')))).statusCode()).isEqualTo(403);
    Thread.sleep(2100);
    assertThat(open(link).statusCode()).isEqualTo(403);
  }

  @Test
  void aStoreThatIsAwayIsUnavailableSoon() {
    var away = Services.settings("", "http://127.0.0.1:1");
    Instant start = Instant.now();
    assertThatThrownBy(() -> files(away, BUCKET).get("x")).isInstanceOf(Unavailable.class);
    assertThatThrownBy(() -> files(away, BUCKET).put("x", CONTENT, "a/b"))
        .isInstanceOf(Unavailable.class);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(11));
  }

  @Test
  void anotherBucketIsNotUnavailable() {
    assertThatThrownBy(
            () -> files(Services.settings(), "portcover-no-such").put("x", CONTENT, "a/b"))
        .isInstanceOf(NoSuchBucketException.class);
  }

  private static HttpResponse<byte[]> open(URI link) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
