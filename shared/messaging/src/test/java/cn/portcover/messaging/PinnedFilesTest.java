package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.article.FeedFault;
import cn.portcover.operation.port.WebFiles;
import cn.portcover.operation.port.WebFiles.Body;
import cn.portcover.operation.port.WebFiles.Failed;
import cn.portcover.operation.port.WebFiles.NotModified;
import cn.portcover.operation.port.WebFiles.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class PinnedFilesTest {
  private static final Duration WHOLE = Duration.ofSeconds(2);
  private static final int MOST = 100_000;
  private static final AddressRules LOCAL = new AddressRules(true, Set.of());

  private final WebFiles files = files(LOCAL, "127.0.0.1");

  private static WebFiles files(AddressRules rules, String address) {
    return new PinnedFiles(
        rules,
        host -> List.of(InetAddress.ofLiteral(address)),
        (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  /** What comes back from a server that says this, whatever it is asked. */
  private WebFiles.Answer said(String answer) throws IOException {
    try (var server =
        new RawReceiver(
            socket -> {
              readHead(socket.getInputStream());
              socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            })) {
      return files.get(Question.plain(server.url(), MOST, WHOLE));
    }
  }

  private static String readHead(java.io.InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int c = in.read();
      if (c < 0) {
        break;
      }
      head.append((char) c);
    }
    return head.toString();
  }

  private static void failed(FeedFault fault, WebFiles.Answer answer) {
    assertThat(answer)
        .isInstanceOfSatisfying(Failed.class, f -> assertThat(f.fault()).isEqualTo(fault));
  }

  private static String content(WebFiles.Answer answer) {
    assertThat(answer).isInstanceOf(Body.class);
    return new String(((Body) answer).content(), StandardCharsets.UTF_8);
  }

  @Test
  void theWholeBodyComesWithItsTags() throws IOException {
    WebFiles.Answer answer =
        said(
            "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nETag: \"a\"\r\nLast-Modified: x\r\n"
                + "Content-Length: 5\r\n\r\nhallo");
    assertThat(content(answer)).isEqualTo("hallo");
    assertThat(((Body) answer).contentType()).isEqualTo("text/xml");
    assertThat(((Body) answer).entityTag()).isEqualTo("\"a\"");
    assertThat(((Body) answer).lastModified()).isEqualTo("x");
  }

  @Test
  void aBodyComesInChunksOrUntilTheEnd() throws IOException {
    assertThat(
            content(
                said(
                    "HTTP/1.1 200 OK\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n"
                        + "3\r\n"
                        + "hal\r\n"
                        + "2;x=y\r\n"
                        + "lo\r\n"
                        + "0\r\n\r\n")))
        .isEqualTo("hallo");
    assertThat(content(said("HTTP/1.0 200 OK\r\n\r\nhallo"))).isEqualTo("hallo");
    assertThat(content(said("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))).isEmpty();
  }

  @Test
  void whatIsAtHandIsAskedFor() throws IOException {
    AtomicReference<String> head = new AtomicReference<>("");
    try (var server =
        new RawReceiver(
            socket -> {
              head.set(readHead(socket.getInputStream()));
              socket.getOutputStream().write("HTTP/1.1 304 N\r\n\r\n".getBytes("US-ASCII"));
            })) {
      WebFiles.Answer answer =
          files.get(
              new Question(
                  server.url() + "feed?x=1", "text/xml", "\"a\"", "b\r\nX-Evil: 1", MOST, WHOLE));
      assertThat(answer).isInstanceOf(NotModified.class);
    }
    assertThat(head.get())
        .startsWith("GET /feed?x=1 HTTP/1.1\r\n")
        .contains("\r\nAccept: text/xml\r\n")
        .contains("\r\nIf-None-Match: \"a\"\r\n")
        .contains("\r\nAccept-Encoding: identity\r\n")
        .doesNotContain("Evil")
        .doesNotContain("If-Modified-Since");
  }

  @Test
  void aStatusIsToldWithTheWishToWait() throws IOException {
    WebFiles.Answer answer = said("HTTP/1.1 503 Busy\r\nRetry-After: 120\r\n\r\n");
    failed(FeedFault.STATUS, answer);
    assertThat(((Failed) answer).detail()).isEqualTo("status 503");
    assertThat(((Failed) answer).retryAfter()).isEqualTo(Duration.ofMinutes(2));
    failed(FeedFault.STATUS, said("HTTP/1.1 404 Gone\r\nRetry-After: soon\r\n\r\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void noRedirectIsFollowed(int status) throws IOException {
    failed(
        FeedFault.REDIRECTED,
        said("HTTP/1.1 " + status + " M\r\nLocation: http://169.254.169.254/latest/\r\n\r\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP/1.1 200 OK\\r\\nContent-Length: 100001\\r\\n\\r\\nx | TOO_LARGE",
        "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n186A1\\r\\nx | TOO_LARGE",
        "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nFFFFFFFF\\r\\nx | TOO_LARGE",
        "HTTP/1.1 200 OK\\r\\nContent-Length: 10\\r\\n\\r\\nshort | UNREACHABLE",
        "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nabc | UNREACHABLE",
        "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\nabc | NOT_HTTP",
        "HTTP/1.1 200 OK\\r\\nContent-Encoding: gzip\\r\\nContent-Length: 1\\r\\n\\r\\nx | ENCODED",
        "SSH-2.0-x\\r\\n\\r\\n | NOT_HTTP",
        "HTTP/1.1 200 OK\\r\\nno colon\\r\\n\\r\\n | NOT_HTTP"
      })
  void whatIsNotAsItShouldBeIsRefused(String answer, FeedFault fault) throws IOException {
    failed(fault, said(answer.strip().replace("\\r", "\r").replace("\\n", "\n")));
  }

  @Test
  void aBodyThatNeverEndsIsCutOff() throws IOException {
    try (var server =
        new RawReceiver(
            socket -> {
              readHead(socket.getInputStream());
              OutputStream out = socket.getOutputStream();
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes("US-ASCII"));
              while (true) {
                out.write(new byte[4096]);
              }
            })) {
      failed(FeedFault.TOO_LARGE, files.get(Question.plain(server.url(), MOST, WHOLE)));
    }
  }

  @Test
  void whoeverIsSlowOrSilentIsLeft() throws IOException {
    try (var server =
        new RawReceiver(
            socket -> {
              OutputStream out = socket.getOutputStream();
              out.write("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n".getBytes("US-ASCII"));
              while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
              }
            })) {
      long start = System.nanoTime();
      failed(
          FeedFault.TIMED_OUT,
          files.get(Question.plain(server.url(), MOST, Duration.ofMillis(700))));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://0.0.0.0/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "http://user@127.0.0.1/",
        "http://2130706433/"
      })
  void whereNobodyMayGoNobodyGoes(String url) {
    failed(FeedFault.ADDRESS_NOT_ALLOWED, files.get(Question.plain(url, MOST, WHOLE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "192.168.1.1"})
  void aNameThatLeadsInsideIsNotFollowed(String address) {
    WebFiles strict = files(AddressRules.forTheInternet(), address);
    failed(
        FeedFault.ADDRESS_NOT_ALLOWED,
        strict.get(Question.plain("https://feed.example/", MOST, WHOLE)));
  }

  @Test
  void whereNobodyIsNobodyAnswers() {
    failed(FeedFault.UNREACHABLE, files.get(Question.plain("http://127.0.0.1:1/", MOST, WHOLE)));
    WebFiles nameless =
        new PinnedFiles(
            LOCAL,
            host -> {
              throw new java.net.UnknownHostException(host);
            },
            (SSLSocketFactory) SSLSocketFactory.getDefault());
    failed(
        FeedFault.UNREACHABLE,
        nameless.get(Question.plain("http://nowhere.example/", MOST, WHOLE)));
  }
}
