package cn.portcover.testkit.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

class S3ProxyEngineTest {
  private static final byte[] PDF = "%PDF-1.7 保单".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void keepsFilesAndTheirMediaTypesInTheFolder() {
    Path data = folder.resolve("data");
    try (var engine = S3ProxyEngine.inFolder(data, EngineCredentials.FOR_TESTS, 0, log());
        var s3 = client(engine.endpoint(), EngineCredentials.FOR_TESTS)) {
      putPolicy(s3);
    }
    try (var engine = S3ProxyEngine.inFolder(data, EngineCredentials.FOR_TESTS, 0, log());
        var s3 = client(engine.endpoint(), EngineCredentials.FOR_TESTS)) {
      var read = s3.getObjectAsBytes(g -> g.bucket("documents").key("a/policy.pdf"));
      assertThat(read.asByteArray()).isEqualTo(PDF);
      assertThat(read.response().contentType()).isEqualTo("application/pdf");
    }
  }

  @Test
  void aPresignedLinkCarriesNameAndMediaTypeAndNothingElseOpens() throws Exception {
    try (var engine = S3ProxyEngine.inMemory(EngineCredentials.FOR_TESTS, 0, log());
        var s3 = client(engine.endpoint(), EngineCredentials.FOR_TESTS)) {
      putPolicy(s3);
      URI link = link(engine.endpoint());

      HttpResponse<byte[]> answer = get(link);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(PDF);
      assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
      assertThat(answer.headers().firstValue("content-disposition"))
          .hasValue("inline; filename*=UTF-8''%E4%BF%9D%E5%8D%95.pdf");

      String text = link.toString();
      assertThat(get(URI.create(text.replace("policy.pdf", "other.pdf"))).statusCode())
          .isEqualTo(403);
      assertThat(get(URI.create(text.substring(0, text.indexOf('?')))).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void pagesOfThisMachineMayReadAndUploadAndOthersMayNot() throws Exception {
    try (var engine = S3ProxyEngine.inMemory(EngineCredentials.FOR_TESTS, 0, log());
        var s3 = client(engine.endpoint(), EngineCredentials.FOR_TESTS)) {
      putPolicy(s3);
      URI link = link(engine.endpoint());
      for (String page : List.of("http://localhost:8080", "http://127.0.0.1:49152")) {
        assertThat(allowed(from(page, link).GET())).hasValue(page);
        assertThat(allowed(upload(page, engine.endpoint()))).hasValue(page);
      }
      for (String page : List.of("https://elsewhere.example", "http://localhost.example:80")) {
        assertThat(allowed(from(page, link).GET())).isEmpty();
        assertThat(allowed(upload(page, engine.endpoint()))).isEmpty();
      }
    }
  }

  /** What a browser asks before it uploads. */
  private static HttpRequest.Builder upload(String page, URI endpoint) {
    return from(page, endpoint.resolve("/documents"))
        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "content-type");
  }

  private static HttpRequest.Builder from(String page, URI link) {
    return HttpRequest.newBuilder(link).header("origin", page);
  }

  private static Optional<String> allowed(HttpRequest.Builder request) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.discarding())
          .headers()
          .firstValue("access-control-allow-origin");
    }
  }

  @Test
  void refusesAnotherSecret() {
    var stranger = new EngineCredentials(EngineCredentials.FOR_TESTS.accessKeyId(), "another");
    try (var engine = S3ProxyEngine.inMemory(EngineCredentials.FOR_TESTS, 0, log());
        var s3 = client(engine.endpoint(), stranger)) {
      assertThatThrownBy(s3::listBuckets)
          .isInstanceOfSatisfying(
              S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
    }
  }

  @Test
  void leavesNoSecretBehind() throws Exception {
    try (var engine = S3ProxyEngine.inMemory(EngineCredentials.FOR_TESTS, 0, log())) {
      assertThat(engine.endpoint().getHost()).isEqualTo("127.0.0.1");
      try (var files = Files.list(folder)) {
        assertThat(files).containsExactly(log());
      }
    }
    assertThat(log()).content().doesNotContain(EngineCredentials.FOR_TESTS.secretAccessKey());
  }

  private Path log() {
    return folder.resolve("s3proxy.log");
  }

  private static void putPolicy(S3Client s3) {
    s3.createBucket(b -> b.bucket("documents"));
    s3.putObject(
        p -> p.bucket("documents").key("a/policy.pdf").contentType("application/pdf"),
        RequestBody.fromBytes(PDF));
  }

  private static URI link(URI endpoint) {
    try (var presigner =
        S3Presigner.builder()
            .endpointOverride(endpoint)
            .region(Region.CN_NORTH_1)
            .credentialsProvider(provider(EngineCredentials.FOR_TESTS))
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build()) {
      var presigned =
          presigner.presignGetObject(
              p ->
                  p.signatureDuration(Duration.ofMinutes(5))
                      .getObjectRequest(
                          g ->
                              g.bucket("documents")
                                  .key("a/policy.pdf")
                                  .responseContentType("application/pdf")
                                  .responseContentDisposition(
                                      "inline; filename*=UTF-8''%E4%BF%9D%E5%8D%95.pdf")));
      return URI.create(presigned.url().toString());
    }
  }

  private static HttpResponse<byte[]> get(URI link) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofByteArray());
    }
  }

  private static S3Client client(URI endpoint, EngineCredentials credentials) {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .region(Region.CN_NORTH_1)
        .forcePathStyle(true)
        .credentialsProvider(provider(credentials))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  private static StaticCredentialsProvider provider(EngineCredentials credentials) {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(credentials.accessKeyId(), credentials.secretAccessKey()));
  }
}
