package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.record.AuditEntry;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.whole.Call;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@BesideTheTrial
/** What administrators enrol, retire and look up. */
final class AdministrationTest {
  private final Desk desk = Desk.shared();

  @Test
  void aCounterpartyIsEnrolledOnce() {
    Map<String, Object> enrolment = Insurer.enrolment("enrolled-once");
    Call call = Call.post("/v1/admin/counterparties").json(enrolment);
    Call.Reply unkeyed = desk.adminUnkeyed(call);
    assertThat(unkeyed.status()).isEqualTo(400);
    Call keyed = call.header("idempotency-key", Desk.key());
    Call.Reply first = desk.admin(keyed);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.text("secret")).startsWith("whsec_");
    assertThat(desk.admin(keyed).body())
        .as("the same key: the same answer")
        .isEqualTo(first.body());
    assertThat(desk.admin(call).status()).isEqualTo(409);
    assertThat(desk.admin(call).problem()).isEqualTo("counterparty-already-enrolled");
    assertThat(desk.admin(Call.get("/v1/admin/counterparties?limit=1")).at("items/0/secret"))
        .isNull();
  }

  @Test
  void wrongFieldsOfAnEnrolmentAreAllTold() {
    Map<String, Object> wrong = new LinkedHashMap<>(Insurer.enrolment("UPPER CASE"));
    wrong.put("kind", "FRIEND");
    wrong.remove("englishName");
    Call.Reply reply = desk.admin(Call.post("/v1/admin/counterparties").json(wrong));
    assertThat(reply.status()).isEqualTo(422);
    assertThat((List<?>) Objects.requireNonNull(reply.at("errors")))
        .extracting(error -> String.valueOf(((Map<?, ?>) error).get("pointer")))
        .contains("/id", "/kind", "/englishName");

    Map<String, Object> key = new LinkedHashMap<>(Insurer.enrolment("with-wrong-key"));
    for (String text : List.of("whpk_AAAA", "nonsense", "whsec_" + "A".repeat(43) + "=")) {
      key.put("publicKey", text);
      Call.Reply refused = desk.admin(Call.post("/v1/admin/counterparties").json(key));
      assertThat(refused.status()).as(text + refused.body()).isEqualTo(422);
    }
    assertThat(
            desk.admin(Call.post("/v1/admin/counterparties/nobody-here/secret-rotations")).status())
        .isEqualTo(404);
  }

  private static String base64(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String base64) {
    return "-----BEGIN CERTIFICATE-----\n"
        + base64.replaceAll("(.{64})", "$1\n")
        + "\n-----END CERTIFICATE-----\n";
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private Call.Reply enrol(String certificate, Map<String, Object> more) {
    Map<String, Object> body =
        new LinkedHashMap<>(Map.of("name", "tried", "certificate", certificate));
    body.putAll(more);
    return desk.admin(Call.post("/v1/admin/trust-anchors").json(body));
  }

  private byte[] list(DemoAuthority authority, X509Certificate... revoked) {
    return authority.revocationList(
        desk.now().minus(Duration.ofHours(1)),
        desk.now().plus(Duration.ofDays(3650)),
        List.of(revoked));
  }

  private Call.Reply enrolRoot(DemoAuthority authority) {
    byte[] list =
        authority.rootRevocationList(
            desk.now().minus(Duration.ofHours(1)),
            desk.now().plus(Duration.ofDays(3650)),
            List.of());
    return enrol(pem(base64(authority.root())), Map.of("revocationList", base64(list)));
  }

  @Test
  void anAuthorityIsEnrolledAsPemOrDerAndNothingElseIs() {
    DemoAuthority authority = Desk.newAuthority("Tried CA");
    assertThat(enrolRoot(authority).status()).isEqualTo(201);
    Call.Reply again = enrol(base64(authority.root()), Map.of());
    assertThat(again.status()).as("enrolled already").isEqualTo(201);
    assertThat(again.at("revocationListAtHand")).isEqualTo(true);

    CardFile card = Desk.card(authority, DemoCompanies.QINCHUAN);
    for (String garbage : List.of("", "!", "AAAA", pem("AAAA"), base64(card.certificate()))) {
      Call.Reply reply = enrol(garbage, Map.of());
      assertThat(reply.status()).as(garbage + reply.body()).isEqualTo(422);
      assertThat(reply.text("errors/0/pointer")).isEqualTo("/certificate");
    }
    DemoAuthority another = Desk.newAuthority("Another CA");
    for (String list : List.of(base64(list(another)), "AAAA", "!")) {
      Call.Reply reply = enrol(base64(authority.issuing()), Map.of("revocationList", list));
      assertThat(reply.status()).as(reply.body()).isEqualTo(422);
      assertThat(reply.text("errors/0/pointer")).isEqualTo("/revocationList");
    }
  }

  @Test
  void cardsOfARetiredAuthorityAreNoLongerAccepted() {
    DemoAuthority authority = Desk.newAuthority("Retired CA");
    CardFile card = Desk.card(authority, DemoCompanies.QINCHUAN);
    assertThat(desk.signIn(card).status()).isEqualTo(403);
    Call.Reply root = enrolRoot(authority);
    Call.Reply issuing =
        enrol(base64(authority.issuing()), Map.of("revocationList", base64(list(authority))));
    assertThat(desk.signIn(card).status()).isEqualTo(200);
    for (Call.Reply anchor : List.of(root, issuing)) {
      String path = "/v1/admin/trust-anchors/" + anchor.text("id") + "/retirement";
      assertThat(desk.admin(Call.post(path)).at("retiredAt")).isNotNull();
      assertThat(desk.admin(Call.post(path)).status()).as("again").isEqualTo(200);
    }
    assertThat(desk.signIn(card).status()).isEqualTo(403);
    assertThat(enrolRoot(authority).status()).as("accepted again").isEqualTo(201);
    assertThat(desk.admin(Call.post("/v1/admin/trust-anchors/none/retirement")).status())
        .isEqualTo(404);
  }

  /** Publishes a list on loopback. */
  private static final class Publisher implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile byte[] body = new byte[0];
    private volatile int status = 200;
    private volatile boolean hangs;

    Publisher() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(threads);
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              byte[] now = body;
              exchange.sendResponseHeaders(status, now.length + (hangs ? 1 : 0));
              OutputStream out = exchange.getResponseBody();
              out.write(now);
              out.flush();
              if (hangs) {
                Thread.sleep(60_000);
              }
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
      server.start();
    }

    String url() {
      return "http://127.0.0.1:" + server.getAddress().getPort() + "/list.crl";
    }

    @Override
    public void close() {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aNewRevocationListTakesEffectAndABadOneLeavesTheLast() throws IOException {
    try (Publisher publisher = new Publisher()) {
      DemoAuthority authority = Desk.newAuthority("Publishing CA");
      CardFile good = Desk.card(authority, DemoCompanies.QINCHUAN);
      CardFile lost = Desk.card(authority, DemoCompanies.QINCHUAN);
      enrolRoot(authority);
      Call.Reply anchor =
          enrol(
              base64(authority.issuing()),
              Map.of(
                  "revocationListUrl", publisher.url(), "revocationList", base64(list(authority))));
      assertThat(desk.signIn(lost).status()).isEqualTo(200);

      byte[] withLost = list(authority, lost.certificate());
      publisher.body = withLost;
      assertThat(desk.run("RefreshRevocationLists")).isEqualTo(1);
      assertThat(desk.signIn(lost).status()).isEqualTo(403);
      assertThat(desk.signIn(good).status()).isEqualTo(200);
      assertThat(desk.run("RefreshRevocationLists")).as("the same list").isEqualTo(0);

      publisher.body = "<html>maintenance</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
      assertThat(desk.run("RefreshRevocationLists")).isEqualTo(0);
      publisher.body = list(Desk.newAuthority("Other CA"));
      assertThat(desk.run("RefreshRevocationLists")).isEqualTo(0);
      publisher.body = new byte[2_000_000];
      assertThat(desk.run("RefreshRevocationLists")).isEqualTo(0);
      publisher.body = list(authority);
      publisher.status = 404;
      assertThat(desk.run("RefreshRevocationLists")).isEqualTo(0);
      publisher.status = 200;
      publisher.hangs = true;
      long start = System.nanoTime();
      assertThat(desk.run("RefreshRevocationLists")).isEqualTo(0);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));

      assertThat(desk.signIn(lost).status()).isEqualTo(403);
      assertThat(desk.signIn(good).status()).isEqualTo(200);
      desk.admin(Call.post("/v1/admin/trust-anchors/" + anchor.text("id") + "/retirement"));
    }
  }

  private List<Map<?, ?>> audit(String filter) {
    List<Map<?, ?>> all = new ArrayList<>();
    String cursor = "";
    do {
      Call.Reply page = desk.admin(Call.get("/v1/admin/audit?limit=3" + filter + cursor));
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      ((List<?>) Objects.requireNonNull(page.at("items")))
          .forEach(item -> all.add((Map<?, ?>) item));
      cursor = page.at("nextCursor") == null ? "" : "&cursor=" + page.text("nextCursor");
    } while (!cursor.isEmpty());
    return all;
  }

  @Test
  void theAuditTellsAJourneyInAChain() {
    Instant from = desk.now();
    Insurer insurer = Insurer.enrolled(desk);
    Visitor visitor = desk.visitor(DemoCompanies.YUANFAN);
    Cases offer = Cases.of(DemoCompanies.YUANFAN, desk.now());
    insurer.send(offer.offered(), "APPLIED");
    visitor.confirm(offer);
    insurer.send(offer.approved(), "APPLIED");
    insurer.send(offer.issued(), "APPLIED");
    assertThat(visitor.at(visitor.acknowledgement(offer)).status()).isEqualTo(200);

    String company = "&uscc=" + DemoCompanies.YUANFAN.uscc() + "&from=" + from;
    List<Map<?, ?>> newestFirst = audit(company);
    List<Map<?, ?>> entries = newestFirst.reversed();
    assertThat(entries)
        .extracting(entry -> String.valueOf(entry.get("operation")))
        .contains(
            "ReceiveMessage", "OpenApplicationForm", "ConfirmApplication", "AcknowledgePolicy");
    Map<Object, Object> last = new HashMap<>();
    for (Map<?, ?> entry : entries) {
      assertThat(entry.get("holds")).isEqualTo(true);
      assertThat(entry.get("previous"))
          .as(String.valueOf(entry))
          .isEqualTo(last.getOrDefault(entry.get("about"), AuditEntry.BEGINNING.value()));
      last.put(
          Objects.requireNonNull(entry.get("about")), Objects.requireNonNull(entry.get("digest")));
    }
    assertThat(last).containsKey("policies/" + offer.policyNumber());

    Object middle = entries.get(entries.size() / 2).get("at");
    assertThat(audit(company + "&to=" + middle)).hasSizeLessThan(entries.size()).isNotEmpty();
    assertThat(
            audit(
                "&uscc="
                    + DemoCompanies.YUANFAN.uscc()
                    + "&from="
                    + desk.now().plus(Duration.ofDays(1))))
        .isEmpty();
    assertThat(
            desk.admin(Call.get("/v1/admin/audit?counterparty=" + insurer.id() + company)).status())
        .isEqualTo(422);
    assertThat(desk.admin(Call.get("/v1/admin/audit?cursor=edited")).status()).isBetween(400, 422);
    assertThat(desk.admin(Call.get("/v1/admin/audit?from=yesterday")).status()).isBetween(400, 422);
  }
}
