package cn.portcover.messaging;

import static cn.portcover.messaging.SomeMessages.BODY;
import static cn.portcover.messaging.SomeMessages.ID;
import static cn.portcover.messaging.SomeMessages.NOW;
import static cn.portcover.messaging.SomeMessages.pairOf;
import static cn.portcover.messaging.SomeMessages.secretOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.messaging.Delivery.Delivered;
import cn.portcover.messaging.Delivery.Reason;
import cn.portcover.messaging.Delivery.Refused;
import cn.portcover.messaging.Delivery.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class WebhookSenderTest {
  private static final AddressRules LOCAL = new AddressRules(true, Set.of());
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
  private static final HostLookup NO_NAMES =
      host -> {
        throw new UnknownHostException(host);
      };
  private static final Duration SHORT = Duration.ofMillis(700);

  private final WebhookSender sender = sender(LOCAL, NO_NAMES, Duration.ofSeconds(10));
  private final WebhookSender hasty = sender(LOCAL, NO_NAMES, SHORT);

  @Test
  void theMessageArrivesSignedAndWhole() throws Exception {
    try (var receiver = Receiver.answering(204)) {
      assertThat(send(sender, receiver.url())).isEqualTo(new Delivered(204));
      assertThat(receiver.requests).hasSize(1);
      var request = receiver.requests.getFirst();
      assertThat(request.method()).isEqualTo("POST");
      assertThat(request.target()).isEqualTo("/inbox?from=portcover");
      assertThat(request.body()).isEqualTo(BODY);
      assertThat(request.headers())
          .containsEntry("Content-type", List.of("application/cloudevents+json; charset=utf-8"))
          .containsEntry("Host", List.of("127.0.0.1:" + receiver.port()));
      var verdict =
          WebhookSignature.verify(
              WebhookHeaders.of(request.headers()),
              request.body(),
              List.of(pairOf(0).publicKey()),
              NOW);
      assertThat(verdict).isEqualTo(new SignatureVerdict.Genuine(ID, NOW, 0));
    }
  }

  @Test
  void theLargestMessageArrives() throws Exception {
    byte[] large = new byte[CloudEvent.LARGEST_BODY];
    Arrays.fill(large, (byte) 'x');
    try (var receiver = Receiver.answering(200)) {
      assertThat(sender.send(receiver.url(), ID, large, List.of(secretOf(0)), NOW))
          .isEqualTo(new Delivered(200));
      assertThat(receiver.requests.getFirst().body()).isEqualTo(large);
    }
  }

  @Test
  void aRefusalTellsStatusWishAndWords() throws Exception {
    try (var receiver =
        Receiver.answering(
            exchange -> {
              exchange.getResponseHeaders().add("Retry-After", "120");
              byte[] words = "维护中\u202e\u0000\r\n".getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(503, words.length);
              exchange.getResponseBody().write(words);
            })) {
      assertThat(send(sender, receiver.url()))
          .isEqualTo(new Refused(503, Duration.ofMinutes(2), "维护中"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void noRedirectIsFollowed(int status) throws Exception {
    try (var inside = Receiver.answering(200);
        var receiver =
            Receiver.answering(
                exchange -> {
                  exchange.getResponseHeaders().add("Location", inside.url());
                  exchange.sendResponseHeaders(status, -1);
                })) {
      assertThat(send(sender, receiver.url())).isEqualTo(new Refused(status, null, ""));
      assertThat(inside.requests).isEmpty();
    }
  }

  @Test
  void anAnswerOfTwoGigabytesIsCutOff() throws Exception {
    var written = new AtomicLong();
    var ended = new CountDownLatch(1);
    try (var receiver =
        Receiver.answering(
            exchange -> {
              byte[] piece = new byte[64 * 1024];
              Arrays.fill(piece, (byte) 'x');
              exchange.sendResponseHeaders(500, 2L << 30);
              try {
                for (long sent = 0; sent < 2L << 30; sent += piece.length) {
                  exchange.getResponseBody().write(piece);
                  written.addAndGet(piece.length);
                }
              } finally {
                ended.countDown();
              }
            })) {
      assertThat(send(sender, receiver.url())).isEqualTo(new Refused(500, null, "x".repeat(1000)));
      ended.await();
      assertThat(written.get()).isLessThan(64L << 20);
    }
  }

  @Test
  void anEndlessChunkedAnswerIsCutOff() throws Exception {
    try (var receiver =
        Receiver.answering(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              while (true) {
                exchange.getResponseBody().write("more".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
              }
            })) {
      assertThat(send(sender, receiver.url())).isEqualTo(new Delivered(200));
    }
  }

  @Test
  void aReceiverThatHangsIsLeft() throws Exception {
    try (var receiver = new RawReceiver(socket -> Thread.sleep(60_000))) {
      assertUnreachable(timed(() -> send(hasty, receiver.url())), Reason.TIMED_OUT);
    }
  }

  @Test
  void aReceiverThatNeverReadsIsLeft() throws Exception {
    byte[] large = new byte[64 << 20];
    try (var receiver = new RawReceiver(socket -> Thread.sleep(60_000))) {
      assertUnreachable(
          timed(() -> hasty.send(receiver.url(), ID, large, List.of(secretOf(0)), NOW)),
          Reason.TIMED_OUT);
    }
  }

  @Test
  void aHeadThatComesByteByByteIsLeft() throws Exception {
    try (var receiver =
        new RawReceiver(
            socket -> {
              for (byte b :
                  "HTTP/1.1 200 OK\r\nA: b\r\n".repeat(99).getBytes(StandardCharsets.US_ASCII)) {
                socket.getOutputStream().write(b);
                Thread.sleep(20);
              }
            })) {
      assertUnreachable(timed(() -> send(hasty, receiver.url())), Reason.TIMED_OUT);
    }
  }

  @Test
  void aBodyThatComesByteByByteDoesNotHoldUsWhenTheStatusIsThere() throws Exception {
    try (var receiver =
        new RawReceiver(
            socket -> {
              say(socket, "HTTP/1.1 429 Slow Down\r\nContent-Length: 5000\r\n\r\n");
              while (true) {
                say(socket, "z");
                Thread.sleep(20);
              }
            })) {
      var answer = timed(() -> send(sender, receiver.url()));
      assertThat(answer).isInstanceOf(Refused.class);
      assertThat(((Refused) answer).status()).isEqualTo(429);
      assertThat(((Refused) answer).excerpt()).matches("z+").hasSizeLessThan(100);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 200\r\n\r\n', 200",
    "'HTTP/1.0 204 No Content\r\n\r\n', 204",
    "'HTTP/1.1 200 OK\n\n', 200",
    "'HTTP/1.1 100 Continue\r\n\r\n"
        + "HTTP/1.1 103 Early Hints\r\n"
        + "Link: x\r\n\r\n"
        + "HTTP/1.1 202 Ok\r\n\r\n"
        + "', 202"
  })
  void answersOfManyForms(String answer, int status) throws Exception {
    try (var receiver = speaking(answer)) {
      assertThat(send(sender, receiver.url())).isEqualTo(new Delivered(status));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 500 X\r\nContent-Length: 3\r\n\r\nabcdef', abc",
    "'HTTP/1.1 500 X\r\n\r\nabcdef', abcdef",
    "'HTTP/1.1 500 X\r\nContent-Length: -3\r\n\r\nabc', abc",
    "'HTTP/1.1 500 X\r\nContent-Length: 99999999999999999999\r\n\r\nabc', abc",
    "'HTTP/1.1 500 X\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n"
        + "3;x=y\r\n"
        + "abc\r\n"
        + "2\r\n"
        + "de\r\n"
        + "0\r\n\r\n"
        + "', abcde",
    "'HTTP/1.1 500 X\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcde', abc",
    "'HTTP/1.1 500 X\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nabc', abc",
    "'HTTP/1.1 500 X\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nabc', ''",
    "'HTTP/1.1 500 X\r\nContent-Length: 5\r\n\r\nabc', abc"
  })
  void excerptsOfManyForms(String answer, String excerpt) throws Exception {
    try (var receiver = speaking(answer)) {
      assertThat(send(sender, receiver.url())).isEqualTo(new Refused(500, null, excerpt));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n",
        "SSH-2.0-OpenSSH_9\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 999 X\r\n\r\n",
        "HTTP/1.1 20\r\n\r\n",
        "HTTP/1.1 200 OK\r\nA: b",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "<html>200</html>",
        "HTTP/1.1 101 Switching Protocols\r\n\r\n"
      })
  void whatIsNoAnswerIsTold(String answer) throws Exception {
    try (var receiver = speaking(answer)) {
      assertUnreachable(send(sender, receiver.url()), Reason.ANSWER_MALFORMED);
    }
  }

  @Test
  void anEndlessHeadIsCutOff() throws Exception {
    for (String piece : List.of("x", "A: b\r\n", "\r\n\r\nHTTP/1.1 100 C\r\n")) {
      try (var receiver =
          new RawReceiver(
              socket -> {
                say(socket, "HTTP/1.1 100 C\r\n");
                while (true) {
                  say(socket, piece.repeat(1000));
                }
              })) {
        assertUnreachable(send(sender, receiver.url()), Reason.ANSWER_MALFORMED);
      }
    }
  }

  @Test
  void aReceiverThatRefusesBeforeItHasReadEverythingIsHeard() throws Exception {
    try (var receiver =
        new RawReceiver(
            socket -> {
              say(socket, "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n");
              socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            })) {
      assertThat(send(sender, receiver.url())).isEqualTo(new Refused(413, null, ""));
    }
  }

  @Test
  void aClosedPortIsNotConnected() throws Exception {
    int port;
    try (var closed = new RawReceiver(socket -> {})) {
      port = closed.port();
    }
    assertUnreachable(send(sender, "http://127.0.0.1:" + port + "/"), Reason.NOT_CONNECTED);
  }

  @Test
  void aNameIsLookedUpOnceCheckedAndConnectedTo() throws Exception {
    try (var receiver = Receiver.answering(200)) {
      var questions = new AtomicInteger();
      // the first answer is harmless, every later one leads elsewhere (DNS rebinding)
      HostLookup rebinding =
          host ->
              questions.getAndIncrement() == 0
                  ? List.of(LOOPBACK)
                  : List.of(InetAddress.ofLiteral("169.254.169.254"));
      String url = "http://insurer.example:" + receiver.port() + "/";
      assertThat(send(sender(LOCAL, rebinding, SHORT), url)).isEqualTo(new Delivered(200));
      assertThat(questions).hasValue(1);
      assertThat(receiver.requests.getFirst().headers())
          .containsEntry("Host", List.of("insurer.example:" + receiver.port()));
    }
  }

  @Test
  void aNameThatLeadsInsideIsRefused() throws Exception {
    var internet = new AddressRules(false, Set.of(443));
    var forbidden = LOOPBACK;
    var harmless = InetAddress.ofLiteral("8.8.8.8");
    for (List<InetAddress> answer :
        List.of(List.of(forbidden), List.of(harmless, forbidden), List.of(forbidden, harmless))) {
      assertUnreachable(
          send(sender(internet, _ -> answer, SHORT), "https://insurer.example/"),
          Reason.ADDRESS_NOT_ALLOWED);
    }
  }

  @Test
  void anEndpointThatBreaksTheRulesIsNotConnectedTo() throws Exception {
    var internet = sender(AddressRules.forTheInternet(), NO_NAMES, SHORT);
    try (var receiver = new RawReceiver(socket -> {})) {
      for (String url :
          List.of(
              receiver.url(), receiver.url().replace("http:", "https:"), "file:///etc/passwd")) {
        assertUnreachable(send(internet, url), Reason.URL_NOT_ALLOWED);
      }
      assertThat(receiver.connections()).isZero();
    }
  }

  @Test
  void aNameThatIsNotKnownOrNotAnswered() {
    assertUnreachable(send(sender, "http://insurer.example/"), Reason.UNKNOWN_HOST);
    assertUnreachable(
        send(sender(LOCAL, _ -> List.of(), SHORT), "http://insurer.example/"), Reason.UNKNOWN_HOST);
    HostLookup hanging =
        host -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    assertUnreachable(
        timed(() -> send(sender(LOCAL, hanging, SHORT), "http://insurer.example/")),
        Reason.UNKNOWN_HOST);
  }

  @Test
  void theNextAddressIsTriedWhenTheFirstDoesNotAnswer() throws Exception {
    try (var receiver = Receiver.answering(200)) {
      // nothing listens there on that port
      HostLookup two = _ -> List.of(InetAddress.ofLiteral("127.9.9.9"), LOOPBACK);
      String url = "http://insurer.example:" + receiver.port() + "/";
      assertThat(send(sender(LOCAL, two, SHORT), url)).isEqualTo(new Delivered(200));
    }
  }

  @Test
  void whateverIsAnsweredThereIsAnOutcome() throws Exception {
    Random random = Seeds.of(WebhookSenderTest.class);
    String alphabet = "HTTP/1.1 200 OK\r\n\r\nContent-Length: 5 chunked;:Retry-After";
    for (int i = 0; i < 150; i++) {
      String answer =
          (random.nextBoolean() ? "HTTP/1.1 " + (100 + random.nextInt(900)) + "\r\n" : "")
              + (random.nextBoolean() ? "Transfer-Encoding: chunked\r\n\r\n" : "")
              + Seeds.text(random, alphabet, 200);
      try (var receiver = speaking(answer)) {
        assertThat(timed(() -> send(sender, receiver.url()))).isNotNull();
      }
    }
  }

  private static WebhookSender sender(AddressRules rules, HostLookup lookup, Duration whole) {
    return new WebhookSender(
        rules, lookup, (SSLSocketFactory) SSLSocketFactory.getDefault(), whole, whole);
  }

  private static Delivery send(WebhookSender sender, String url) {
    return sender.send(url, ID, BODY, List.of(secretOf(0), pairOf(0)), NOW);
  }

  private static Delivery timed(java.util.function.Supplier<Delivery> attempt) {
    long began = System.nanoTime();
    Delivery outcome = attempt.get();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
    return outcome;
  }

  private static RawReceiver speaking(String answer) throws IOException {
    return new RawReceiver(
        socket -> {
          readRequest(socket);
          say(socket, answer);
        });
  }

  private static void readRequest(java.net.Socket socket) throws IOException {
    byte[] end = BODY;
    var in = socket.getInputStream();
    var seen = new java.io.ByteArrayOutputStream();
    while (!new String(seen.toByteArray(), StandardCharsets.ISO_8859_1)
        .endsWith(new String(end, StandardCharsets.ISO_8859_1))) {
      int c = in.read();
      if (c < 0) {
        return;
      }
      seen.write(c);
    }
  }

  private static void say(java.net.Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  private static void assertUnreachable(Delivery outcome, Reason reason) {
    assertThat(outcome).isInstanceOf(Unreachable.class);
    assertThat(((Unreachable) outcome).reason()).isEqualTo(reason);
  }
}
