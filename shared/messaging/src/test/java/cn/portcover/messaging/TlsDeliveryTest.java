package cn.portcover.messaging;

import static cn.portcover.messaging.SomeMessages.BODY;
import static cn.portcover.messaging.SomeMessages.ID;
import static cn.portcover.messaging.SomeMessages.NOW;
import static cn.portcover.messaging.SomeMessages.secretOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.messaging.Delivery.Delivered;
import cn.portcover.messaging.Delivery.Reason;
import cn.portcover.messaging.Delivery.Unreachable;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connected to a checked number, TLS still knows the name. */
@Timeout(60)
final class TlsDeliveryTest {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
  private static final Duration TIME = Duration.ofSeconds(5);

  @TempDir static Path folder;
  private static SSLContext tls;

  /** A server certificate for insurer.example, trusted by the sender of these tests only. */
  @BeforeAll
  static void makeCertificate() throws Exception {
    Path file = folder.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=insurer.example",
                "-ext",
                "san=dns:insurer.example",
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    var keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, PASSWORD);
    KeyStore anchors = KeyStore.getInstance("PKCS12");
    anchors.load(null, null);
    anchors.setCertificateEntry("server", store.getCertificate("server"));
    var trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(anchors);
    tls = SSLContext.getInstance("TLS");
    tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
  }

  @Test
  void theCertificateIsCheckedAgainstTheNameAndTheNameIsSent() throws Exception {
    List<Object> names = new CopyOnWriteArrayList<>();
    try (var receiver = receiver(names)) {
      assertThat(send(tls.getSocketFactory(), "insurer.example", receiver.port()))
          .isEqualTo(new Delivered(200));
      assertThat(names).containsExactly(new SNIHostName("insurer.example"));
    }
  }

  @Test
  void anotherNamesCertificateIsRefused() throws Exception {
    try (var receiver = receiver(new CopyOnWriteArrayList<>())) {
      assertTlsFailed(send(tls.getSocketFactory(), "bank.example", receiver.port()));
      assertTlsFailed(send(tls.getSocketFactory(), "127.0.0.1", receiver.port()));
      assertThat(receiver.requests).isEmpty();
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    try (var receiver = receiver(new CopyOnWriteArrayList<>())) {
      var usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
      assertTlsFailed(send(usual, "insurer.example", receiver.port()));
      assertThat(receiver.requests).isEmpty();
    }
  }

  @Test
  void aServerThatSpeaksNoTlsOrHangsInTheHandshake() throws Exception {
    try (var plain =
            new RawReceiver(
                socket ->
                    socket.getOutputStream().write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(UTF_8)));
        var silent = new RawReceiver(socket -> Thread.sleep(60_000))) {
      assertTlsFailed(send(tls.getSocketFactory(), "insurer.example", plain.port()));
      var hasty = sender(tls.getSocketFactory(), Duration.ofMillis(500));
      assertThat(hasty.send(url("insurer.example", silent.port()), ID, BODY, KEYS, NOW))
          .isInstanceOfSatisfying(
              Unreachable.class, u -> assertThat(u.reason()).isEqualTo(Reason.TIMED_OUT));
    }
  }

  private static final List<WebhookKey.Signing> KEYS = List.of(secretOf(0));

  private static Receiver receiver(List<Object> names) throws Exception {
    HttpsServer server = HttpsServer.create(Receiver.onLoopback(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new Receiver(
        server,
        exchange -> {
          var session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
          names.addAll(session.getRequestedServerNames());
          exchange.sendResponseHeaders(200, -1);
        });
  }

  private static WebhookSender sender(SSLSocketFactory tls, Duration whole) {
    return new WebhookSender(
        new AddressRules(true, Set.of()), _ -> List.of(LOOPBACK), tls, TIME, whole);
  }

  private static Delivery send(SSLSocketFactory tls, String host, int port) {
    return sender(tls, TIME).send(url(host, port), ID, BODY, KEYS, NOW);
  }

  private static String url(String host, int port) {
    return "https://" + host + ":" + port + "/";
  }

  private static void assertTlsFailed(Delivery outcome) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Unreachable.class, u -> assertThat(u.reason()).isEqualTo(Reason.TLS_FAILED));
  }
}
