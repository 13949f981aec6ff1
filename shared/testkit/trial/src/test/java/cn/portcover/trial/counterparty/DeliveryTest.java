package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.SignatureVerdict;
import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.counterparty.Receiver.Got;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What a receiver gets, whatever it answers: each message signed, in order per record, until it is
 * taken or given up.
 */
@BesideTheTrial
final class DeliveryTest {
  private final Desk desk = Desk.shared();
  private final Insurer insurer = Insurer.enrolled(desk);

  /** Owes the insurer a message as an operation's commit would. */
  private String owe(String subject, long sequence) {
    return owe(subject, sequence, id -> "{\"id\":\"" + id + "\",\"sequence\":" + sequence + "}");
  }

  private String owe(
      String subject, long sequence, java.util.function.Function<String, String> body) {
    Works works = desk.system().beans().getBean(Works.class);
    var now = desk.now();
    var id = desk.system().beans().getBean(Ids.class).next(now);
    OutgoingMessage message =
        OutgoingMessage.owed(
            id,
            Owner.counterparty(new CounterpartyId(insurer.id())),
            new CounterpartyId(insurer.id()),
            "policy.acknowledged",
            subject,
            sequence,
            body.apply(id.value()),
            now);
    try {
      works.commit(
          "Trial",
          Actor.platform("Trial"),
          now,
          work -> {
            work.keep(message);
            return true;
          });
    } catch (Store.Raced raced) {
      throw new AssertionError(raced);
    }
    return id.value();
  }

  /** A file of the platform's, and a message that links to it. */
  private void oweWithFile(String subject, byte[] pdf) {
    String file = "documents/trial-" + insurer.id() + ".pdf";
    desk.system()
        .beans()
        .getBean(cn.portcover.operation.port.Files.class)
        .put(file, pdf, "application/pdf");
    var link =
        new cn.portcover.messaging.type.FileLink(
            "trial.pdf",
            "application/pdf",
            pdf.length,
            cn.portcover.domain.Sha256.of(pdf),
            cn.portcover.messaging.LinkedFiles.place(file));
    owe(
        subject,
        1,
        id ->
            cn.portcover.operation.json.Json.write(
                Map.of(
                    "id",
                    id,
                    "data",
                    Map.of("document", cn.portcover.operation.json.Writing.record(link)))));
  }

  private static String url(Got got) {
    var data = (Map<?, ?>) Objects.requireNonNull(got.event().get("data"));
    var document = (Map<?, ?>) Objects.requireNonNull(data.get("document"));
    return String.valueOf(document.get("url"));
  }

  @Test
  void eachAttemptCarriesALinkOfItsOwn() throws Exception {
    byte[] pdf = "%PDF-1.7 trial".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (Receiver receiver = new Receiver();
        var http = java.net.http.HttpClient.newHttpClient()) {
      receiver.register(desk, insurer);
      receiver.answer(500);
      oweWithFile("policies/linked", pdf);
      desk.settle();
      receiver.answer(204);
      later(Duration.ofMinutes(2));

      assertThat(receiver.got()).hasSize(2);
      // Made anew at each attempt; the message is the same.
      assertThat(receiver.got()).allSatisfy(got -> assertThat(url(got)).startsWith("http"));
      assertThat(receiver.got().get(0).id()).isEqualTo(receiver.got().get(1).id());
      var fetched =
          http.send(
              java.net.http.HttpRequest.newBuilder(java.net.URI.create(url(receiver.got().get(1))))
                  .build(),
              java.net.http.HttpResponse.BodyHandlers.ofByteArray());
      assertThat(fetched.body()).isEqualTo(pdf);
    }
  }

  private void later(Duration wait) {
    desk.clock().advance(wait);
    desk.run("RetryDeliveries");
  }

  private List<Map<?, ?>> deliveries(String filter) {
    Call.Reply reply =
        desk.admin(Call.get("/v1/deliveries?limit=100&receiver=" + insurer.id() + filter));
    return ((List<?>) Objects.requireNonNull(reply.at("items"), reply.body()))
        .stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
  }

  private static boolean genuine(Got got, String secret, java.time.Instant now) {
    WebhookHeaders headers =
        new WebhookHeaders(
            got.headers().get("webhook-id"),
            got.headers().get("webhook-timestamp"),
            got.headers().get("webhook-signature"));
    return WebhookSignature.verify(headers, got.body(), List.of(WebhookKey.verifying(secret)), now)
        instanceof SignatureVerdict.Genuine;
  }

  @Test
  void aMessageIsSignedAndDeliveredOnce() {
    try (Receiver receiver = new Receiver()) {
      String secret = receiver.register(desk, insurer).text("secret");
      String id = owe("policies/one", 1);
      desk.settle();
      later(Duration.ofMinutes(10));
      assertThat(receiver.got()).hasSize(1);
      Got got = receiver.got().getFirst();
      assertThat(got.id()).isEqualTo(id).isEqualTo(got.event().get("id"));
      assertThat(genuine(got, secret, desk.now().minus(Duration.ofMinutes(10)))).isTrue();
      assertThat(deliveries("&status=DELIVERED")).hasSize(1);
    }
  }

  @Test
  void theOrderOfARecordIsKeptWhenTheFirstAttemptFails() {
    try (Receiver receiver = new Receiver()) {
      receiver.register(desk, insurer);
      receiver.answer(500);
      owe("policies/kept", 1);
      desk.settle();
      owe("policies/kept", 2);
      owe("policies/kept", 3);
      owe("policies/another", 1);
      desk.settle();
      assertThat(sequences(receiver, "policies/kept")).containsOnly(1L);
      receiver.answer(200);
      for (int i = 0; i < 4; i++) {
        later(Duration.ofMinutes(1));
      }
      assertThat(receiver.taken().stream().map(Got::id).distinct()).hasSize(4);
      assertThat(
              receiver.taken().stream()
                  .map(Got::id)
                  .distinct()
                  .filter(id -> idsOf("policies/kept").contains(id)))
          .containsExactlyElementsOf(idsOf("policies/kept"));
    }
  }

  private List<String> idsOf(String subject) {
    return deliveries("").stream()
        .filter(d -> subject.equals(d.get("subject")))
        .sorted(
            java.util.Comparator.comparingLong(
                d -> Long.parseLong(String.valueOf(d.get("sequence")))))
        .map(d -> String.valueOf(d.get("id")))
        .toList();
  }

  private List<Long> sequences(Receiver receiver, String subject) {
    List<String> ids = idsOf(subject);
    return receiver.got().stream()
        .map(got -> (long) ids.indexOf(got.id()) + 1)
        .filter(n -> n > 0)
        .toList();
  }

  @Test
  void whatIsNeverTakenIsADeadLetterThatCanBeSentAgain() {
    try (Receiver receiver = new Receiver()) {
      receiver.register(desk, insurer);
      receiver.answer(503);
      String id = owe("policies/dead", 1);
      desk.settle();
      for (int i = 0; i < 12; i++) {
        later(Duration.ofHours(29));
      }
      assertThat(receiver.got()).hasSize(10);
      List<Map<?, ?>> dead = deliveries("&status=DEAD");
      assertThat(dead).hasSize(1);
      assertThat((List<?>) Objects.requireNonNull(dead.getFirst().get("attempts"))).hasSize(10);

      receiver.answer(200);
      assertThat(desk.admin(Call.post("/v1/deliveries/" + id + "/redelivery")).text("status"))
          .isEqualTo("PENDING");
      desk.settle();
      assertThat(receiver.taken()).hasSize(1);
      assertThat(receiver.taken().getFirst().id()).isEqualTo(id);
      assertThat(deliveries("&status=DEAD")).isEmpty();
      assertThat(
              desk.admin(Call.post("/v1/deliveries/01M7YJBXG3FVP0561GMQ3V6TEX/redelivery"))
                  .status())
          .isEqualTo(404);
    }
  }

  @Test
  void attemptsFollowTheSchedule() {
    try (Receiver receiver = new Receiver()) {
      receiver.register(desk, insurer);
      receiver.answer(500);
      owe("policies/schedule", 1);
      desk.settle();
      assertThat(receiver.got()).hasSize(1);
      later(Duration.ofSeconds(7));
      assertThat(receiver.got()).hasSize(2);
      later(Duration.ofMinutes(4));
      assertThat(receiver.got()).as("not before five minutes").hasSize(2);
      later(Duration.ofMinutes(3));
      assertThat(receiver.got()).hasSize(3);
      receiver.answer(200);
      later(Duration.ofMinutes(37));
      assertThat(receiver.taken()).hasSize(1);
    }
  }

  @Test
  void goneDisablesTheEndpointAndTheMessageWaitsForAnother() {
    try (Receiver gone = new Receiver();
        Receiver other = new Receiver()) {
      gone.register(desk, insurer);
      gone.answer(410);
      owe("policies/gone", 1);
      desk.settle();
      Call.Reply endpoints =
          desk.admin(Call.get("/v1/admin/counterparties/" + insurer.id() + "/endpoints"));
      assertThat(endpoints.at("items/0/disabledAt")).isNotNull();
      later(Duration.ofMinutes(6));
      assertThat(gone.got()).hasSize(1);
      other.register(desk, insurer);
      later(Duration.ofMinutes(6));
      assertThat(other.taken()).hasSize(1);
    }
  }

  @Test
  void aMessageWaitsForItsFirstEndpoint() {
    owe("policies/early", 1);
    desk.settle();
    later(Duration.ofDays(20));
    try (Receiver receiver = new Receiver()) {
      receiver.register(desk, insurer);
      later(Duration.ofMinutes(6));
      assertThat(receiver.taken()).hasSize(1);
    }
  }

  @Test
  void aReceiverThatWasDownGetsWhatItMissed() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Call.Reply down =
        desk.admin(
            Call.post("/v1/admin/counterparties/" + insurer.id() + "/endpoints")
                .json(Map.of("url", "http://127.0.0.1:" + port + "/", "types", List.of("*"))));
    owe("policies/down", 1);
    desk.settle();
    assertThat(deliveries("").getFirst().get("status")).isEqualTo("PENDING");
    String path = "/v1/admin/counterparties/" + insurer.id() + "/endpoints/" + down.text("id");
    assertThat(desk.admin(Call.of("DELETE", path)).status()).isEqualTo(204);
    try (Receiver receiver = new Receiver()) {
      receiver.register(desk, insurer);
      later(Duration.ofMinutes(6));
      assertThat(receiver.taken()).hasSize(1);
      // Removed again has no effect; the record stays.
      assertThat(desk.admin(Call.of("DELETE", path)).status()).isEqualTo(204);
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (Receiver receiver = new Receiver()) {
      receiver.register(desk, insurer);
      receiver.answer(307);
      owe("policies/redirect", 1);
      desk.settle();
      assertThat(receiver.got()).hasSize(1);
      assertThat(deliveries("").getFirst().get("status")).isEqualTo("PENDING");
      receiver.answer(200);
      later(Duration.ofSeconds(10));
      assertThat(receiver.taken()).hasSize(1);
    }
  }

  @Test
  void aSlowReceiverIsTriedAgain() {
    try (Receiver receiver = new Receiver()) {
      receiver.register(desk, insurer);
      receiver.delay(60_000);
      owe("policies/slow", 1);
      long start = System.nanoTime();
      desk.settle();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
      assertThat(deliveries("").getFirst().get("status")).isEqualTo("PENDING");
      receiver.delay(0);
      later(Duration.ofMinutes(7));
      assertThat(receiver.got()).hasSizeGreaterThan(1);
      assertThat(deliveries("").getFirst().get("status")).isEqualTo("DELIVERED");
    }
  }

  @Test
  void aPingTellsWhatTheEndpointAnswered() {
    try (Receiver receiver = new Receiver()) {
      Call.Reply endpoint = receiver.register(desk, insurer);
      String path =
          "/v1/admin/counterparties/"
              + insurer.id()
              + "/endpoints/"
              + endpoint.text("id")
              + "/pings";
      assertThat(desk.admin(Call.post(path)).at("delivered")).isEqualTo(true);
      assertThat(receiver.got().getFirst().event()).containsEntry("type", "portcover.ping");
      assertThat(genuine(receiver.got().getFirst(), endpoint.text("secret"), desk.now())).isTrue();
      receiver.answer(404);
      Call.Reply refused = desk.admin(Call.post(path));
      assertThat(refused.at("delivered")).isEqualTo(false);
      assertThat(refused.text("status")).isEqualTo("404");
      assertThat(desk.admin(Call.post(path.replace(endpoint.text("id"), "none"))).status())
          .isEqualTo(404);
    }
  }

  @Test
  void aNewSecretSignsBesideTheOldOneForADay() {
    try (Receiver receiver = new Receiver()) {
      Call.Reply endpoint = receiver.register(desk, insurer);
      String old = endpoint.text("secret");
      String path =
          "/v1/admin/counterparties/" + insurer.id() + "/endpoints/" + endpoint.text("id");
      assertThat(desk.adminUnkeyed(Call.post(path + "/secret-rotations")).status()).isEqualTo(400);
      String renewed = desk.admin(Call.post(path + "/secret-rotations")).text("secret");
      owe("policies/both", 1);
      desk.settle();
      Got both = receiver.got().getLast();
      assertThat(genuine(both, old, desk.now())).isTrue();
      assertThat(genuine(both, renewed, desk.now())).isTrue();
      desk.clock().advance(Duration.ofHours(25));
      owe("policies/both", 2);
      desk.settle();
      Got one = receiver.got().getLast();
      assertThat(genuine(one, old, desk.now())).isFalse();
      assertThat(genuine(one, renewed, desk.now())).isTrue();
    }
  }

  @Test
  void endpointsThatCannotBeAreRefused() {
    String path = "/v1/admin/counterparties/" + insurer.id() + "/endpoints";
    for (String url :
        List.of(
            "",
            "ftp://127.0.0.1/",
            "http://",
            "file:///etc/passwd",
            "http://u:p@127.0.0.1/",
            "nonsense")) {
      Call.Reply reply =
          desk.admin(Call.post(path).json(Map.of("url", url, "types", List.of("*"))));
      assertThat(reply.status()).as(url + reply.body()).isEqualTo(422);
      assertThat(reply.text("errors/0/pointer")).as(url).isEqualTo("/url");
    }
    Call.Reply type =
        desk.admin(
            Call.post(path)
                .json(
                    Map.of("url", "http://127.0.0.1/", "types", List.of("*", "policy.invented"))));
    assertThat(type.text("errors/0/pointer")).isEqualTo("/types/1");
    assertThat(
            desk.admin(
                    Call.post("/v1/admin/counterparties/nobody-here/endpoints")
                        .json(Map.of("url", "http://127.0.0.1/", "types", List.of("*"))))
                .status())
        .isEqualTo(404);
  }

  @Test
  void addressesOfOurOwnNetworkAreRefusedWhereTheyAreNotAllowed() {
    try (Desk strict = Desk.open(Map.of("portcover.delivery.allow-private-addresses", false))) {
      Insurer other = Insurer.enrolled(strict);
      String path = "/v1/admin/counterparties/" + other.id() + "/endpoints";
      for (String host :
          List.of(
              "127.0.0.1",
              "[::1]",
              "169.254.169.254",
              "10.0.0.1",
              "192.168.1.1",
              "172.16.0.1",
              "0.0.0.0",
              "[::ffff:127.0.0.1]",
              "[fd00::1]",
              "[fe80::1]",
              "2130706433",
              "0x7f000001",
              "100.100.100.200")) {
        Call.Reply reply =
            strict.admin(
                Call.post(path)
                    .json(Map.of("url", "https://" + host + "/", "types", List.of("*"))));
        assertThat(reply.status()).as(host + reply.body()).isEqualTo(422);
      }
      Call.Reply plain =
          strict.admin(
              Call.post(path)
                  .json(Map.of("url", "http://hooks.example.com/", "types", List.of("*"))));
      assertThat(plain.status()).isEqualTo(422);
      Call.Reply fine =
          strict.admin(
              Call.post(path)
                  .json(Map.of("url", "https://hooks.example.com/", "types", List.of("*"))));
      assertThat(fine.status()).as(fine.body()).isEqualTo(201);
    }
  }
}
