package cn.portcover.infra.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.infra.sandbox.counterparty.Player;
import cn.portcover.infra.sandbox.counterparty.SomeCards;
import cn.portcover.infra.sandbox.counterparty.Tamper;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.testkit.card.DemoCards;
import cn.portcover.testkit.card.DemoCompanies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {
  @TempDir Path folder;
  private final MovedClock clock = new MovedClock();
  private FakePortcover portcover;
  private Sandbox sandbox;
  private ApiClient client;

  @BeforeEach
  void start() throws IOException {
    SomeCards.listed(folder);
    portcover = new FakePortcover(clock::now);
    sandbox = Sandbox.start(settings(0));
    client = new ApiClient(sandbox.address());
  }

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
    portcover.close();
  }

  private SandboxSettings settings(int port) {
    return new SandboxSettings(
        port,
        portcover.address(),
        FakePortcover.ADMIN,
        folder.resolve("state"),
        folder,
        clock,
        folder.resolve("output"),
        name -> name.equals("demo-sm2") ? Optional.of(new byte[] {0x30, 0}) : Optional.empty(),
        png -> Optional.empty(),
        new Random(11));
  }

  /** The same port, as it would be on one's machine. */
  private void restart() throws IOException {
    int port = sandbox.address().getPort();
    sandbox.close();
    portcover.changes.clear();
    sandbox = Sandbox.start(settings(port));
  }

  private ApiAnswer ask(String method, String path, String body) throws IOException {
    return client.send(
        method, client.address(path), Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  private Tree told(String method, String path, String body) throws IOException {
    ApiAnswer answer = ask(method, path, body);
    assertThat(answer.status()).as(answer.summary()).isEqualTo(200);
    return answer.tree();
  }

  private static void soon(BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < 200 && !holds.getAsBoolean(); i++) {
      Thread.sleep(25);
    }
    assertThat(holds.getAsBoolean()).isTrue();
  }

  private List<String> appliedTypes() {
    return portcover.applied().stream().map(event -> event.at("type").textOrEmpty()).toList();
  }

  @Test
  void enrolsEverybodyOnceAndGoesOnAfterARestart() throws IOException {
    assertThat(portcover.secrets.keySet())
        .containsExactlyElementsOf(Player.ALL.stream().map(Player::id).toList());
    assertThat(portcover.endpoints.values())
        .allSatisfy(e -> assertThat(e.url()).isEqualTo(sandbox.address() + "/hooks/" + e.owner()));

    restart();

    assertThat(portcover.changes).isEmpty();
    assertThat(
            told("POST", "/messages", offered(""))
                .at("attempts")
                .items()
                .getFirst()
                .at("answer", "status")
                .number())
        .contains(200L);
  }

  @Test
  void rotatesSecretsThatAreLost() throws IOException {
    Files.delete(folder.resolve("state/secrets.json"));

    restart();

    assertThat(portcover.changes).contains("rotate sinosure", "rotate endpoint of sinosure");
    assertThat(portcover.changes).noneMatch(change -> change.startsWith("register"));
    assertThat(appliedTypesAfterOffer()).containsExactly("policy.offered");
    assertThat(portcover.deliver("sinosure", "d-1", "ping", Map.of()).status()).isEqualTo(204);
  }

  private List<String> appliedTypesAfterOffer() throws IOException {
    told("POST", "/messages", offered(""));
    return appliedTypes();
  }

  @Test
  void registersAnEndpointAnewThatWasDisabledOrIsOnAnotherPort() throws IOException {
    portcover.disable("sinosure");
    assertThat(told("POST", "/enrolment", "").at("enrolled").items()).hasSize(Player.ALL.size());
    assertThat(portcover.deliver("sinosure", "d-1", "ping", Map.of()).status()).isEqualTo(204);

    sandbox.close();
    sandbox = Sandbox.start(settings(0));

    assertThat(portcover.enabled()).hasSize(Player.ALL.size());
    assertThat(portcover.enabled())
        .allSatisfy(e -> assertThat(e.url()).startsWith(sandbox.address().toString()));

    restart();

    assertThat(portcover.changes).isEmpty();
  }

  @Test
  void takesANewSecretWhenAnotherRotatedIt() throws IOException {
    portcover.secrets.put("sinosure", "whsec_" + "A".repeat(43) + "=");
    assertThat(firstAnswer(told("POST", "/messages", offered("")))).isEqualTo(401);

    told("POST", "/enrolment", "{\"rotate\": \"sinosure\"}");

    assertThat(firstAnswer(told("POST", "/messages", offered("")))).isEqualTo(200);
  }

  @Test
  void doesNotStartWithoutEnrolment() {
    var wrong =
        new SandboxSettings(
            0,
            portcover.address(),
            "another-token",
            folder.resolve("other"),
            folder,
            clock,
            folder,
            name -> Optional.empty(),
            png -> Optional.empty(),
            new Random(1));

    assertThatThrownBy(() -> Sandbox.start(wrong))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot be enrolled: 401");
    assertThat(wrong.toString()).doesNotContain("another-token");
  }

  private static String offered(String more) {
    return "{\"sender\": \"sinosure\", \"type\": \"policy.offered\"" + more + "}";
  }

  private static long firstAnswer(Tree sent) {
    return sent.at("attempts").items().getFirst().at("answer", "status").number().orElse(0L);
  }

  @Test
  void sendsAMessageAndTellsWhatWasSentAndAnswered() throws IOException {
    var sent =
        told(
            "POST", "/messages", offered(", \"repeat\": 2, \"data\": {\"confirmWith\": \"CARD\"}"));

    assertThat(sent.at("attempts").items()).hasSize(3);
    var states =
        sent.at("attempts").items().stream()
            .map(a -> a.at("answer", "body", "state").textOrEmpty());
    assertThat(states).containsExactly("APPLIED", "DUPLICATE", "DUPLICATE");
    Tree first = sent.at("attempts").items().getFirst();
    assertThat(first.at("headers", "webhook-signature").textOrEmpty()).startsWith("v1,");
    assertThat(first.at("body", "data", "confirmWith").textOrEmpty()).isEqualTo("CARD");
    assertThat(first.at("body", "data", "company", "name").textOrEmpty())
        .isEqualTo(DemoCompanies.QINCHUAN.name());
    assertThat(told("GET", "/sent?type=policy.offered", "").at("items").items()).hasSize(1);
  }

  @Test
  void laterMessagesFitTheOffer() throws IOException {
    told("POST", "/messages", offered(", \"data\": {\"offerNumber\": \"TB-1\"}"));
    told("POST", "/messages", "{\"sender\": \"sinosure\", \"type\": \"policy.offer-withdrawn\"}");

    var events = portcover.applied();
    assertThat(events)
        .allSatisfy(e -> assertThat(e.at("subject").textOrEmpty()).isEqualTo("offers/TB-1"));
    assertThat(events.get(1).at("sequence").number().orElseThrow())
        .isGreaterThan(events.get(0).at("sequence").number().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Tamper.class)
  void sendsTamperedMessages(Tamper tamper) throws IOException {
    var sent = told("POST", "/messages", offered(", \"tamper\": \"" + tamper + "\""));

    long expected =
        switch (tamper) {
          case BODY, SIGNATURE, TIMESTAMP_OLD, TIMESTAMP_FUTURE, NO_SIGNATURE, OTHER_SENDER -> 401;
          case OTHER_SOURCE, OTHER_ID, NOT_JSON, TOO_LARGE -> 200;
        };
    assertThat(firstAnswer(sent)).isEqualTo(expected);
    assertThat(sent.at("tamper").textOrEmpty()).isEqualTo(tamper.name());
  }

  @Test
  void sendsLater() throws Exception {
    var promised = ask("POST", "/messages", offered(", \"delaySeconds\": 1, \"id\": \"later-1\""));

    assertThat(promised.status()).isEqualTo(202);
    assertThat(portcover.applied()).isEmpty();
    soon(() -> portcover.applied().size() == 1);
    assertThat(portcover.applied().getFirst().at("id").textOrEmpty()).isEqualTo("later-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST | /messages | {"type": "policy.offered"} | 422
          POST | /messages | {"sender": "nobody", "type": "policy.offered"} | 422
          POST | /messages | {"sender": "sinosure", "type": "policy.offered", "data": []} | 422
          POST | /messages | {"sender": "sinosure", "type": "policy.offered", "repeat": -1} | 422
          POST | /messages | {"sender": "sinosure", "type": "policy.offered", "repeat": 100000} | 422
          POST | /messages | {"sender": "sinosure", "type": "policy.offered", "tamper": "ALL"} | 422
          POST | /messages | {"sender": "sinosure", "type": "policy.offered", "id": "a.b"} | 422
          POST | /messages | {"sender": "sinosure", "type": "policy.offered", "sequence": 0} | 422
          POST | /messages | {"sender": "sinosure", "typ": "policy.offered"} | 422
          POST | /messages | [] | 422
          POST | /messages | nonsense | 400
          PUT | /behaviour | {} | 422
          PUT | /behaviour | {"answer": "maybe"} | 422
          PUT | /behaviour | {"answer": "accept", "counterparty": "nobody"} | 422
          PUT | /behaviour | {"httpStatus": 99} | 422
          PUT | /clock | {} | 422
          PUT | /clock | {"advance": "soon"} | 422
          PUT | /clock | {"advance": "P-1D"} | 422
          PUT | /clock | {"advance": "PT-1H"} | 422
          PUT | /clock | {"advance": "P999999999Y"} | 422
          PUT | /clock | {"advance": "PT9223372036854775807S"} | 422
          PUT | /clock | {"now": "2027-02-30T00:00:00Z"} | 422
          PUT | /clock | {"now": "2001-01-01T00:00:00Z"} | 422
          PUT | /clock | {"now": "2027-07-02T00:00:00Z", "advance": "P1D"} | 422
          POST | /journeys/none | {} | 404
          POST | /journeys/sme-policy | {"algorithm": "dsa"} | 422
          POST | /journeys/sme-policy | {"company": "91310115MA1K4RX967"} | 422
          POST | /journeys/sme-policy | {"confirmWith": "NOTHING"} | 422
          POST | /enrolment | {"rotate": "nobody"} | 422
          GET | /received?limit=0 | '' | 422
          GET | /received?limit=x | '' | 400
          GET | /received?kind=x | '' | 400
          GET | /feeds/alerts | '' | 404
          GET | /crl/none.crl | '' | 404
          POST | /hooks/nobody | {} | 404
          POST | /hooks/sinosure | {} | 401
          DELETE | /messages | '' | 405
          """)
  void badInputIsToldClearly(String method, String path, String body, int status)
      throws IOException {
    var answer = ask(method, path, body);

    assertThat(answer.status()).as(answer.summary()).isEqualTo(status);
    assertThat(answer.tree().at("error").textOrEmpty()).isNotEmpty();
    assertThat(answer.tree().at("whatToDo").textOrEmpty()).isNotEmpty();
  }

  @Test
  void anUnknownTypeIsSentToo() throws IOException {
    told(
        "POST",
        "/messages",
        "{\"sender\": \"huaxin-bank\", \"type\": \"policy.sold\", \"subject\": \"x/1\"}");

    assertThat(appliedTypes()).containsExactly("policy.sold");
  }

  @Test
  void anInsurerApprovesAndIssuesByItself() throws Exception {
    told(
        "POST",
        "/messages",
        offered(
            ", \"data\": {\"offerNumber\": \"TB-1\", \"form\": {\"coverRatioPercent\": \"65\"}}"));

    assertThat(confirm("d-1", "TB-1").status()).isEqualTo(204);
    assertThat(confirm("d-1", "TB-1").status()).isEqualTo(204);

    soon(() -> portcover.applied().size() == 3);
    Thread.sleep(100);
    assertThat(appliedTypes())
        .containsExactly("policy.offered", "application.decided", "policy.issued");
    var policy = portcover.applied().get(2).at("data");
    assertThat(policy.at("offerNumber").textOrEmpty()).isEqualTo("TB-1");
    assertThat(policy.at("coverRatioPercent").textOrEmpty()).isEqualTo("65");
    assertThat(policy.at("effectiveFrom").textOrEmpty()).isEqualTo("2027-07-01");
    assertThat(portcover.applied().get(1).at("data", "decision").textOrEmpty())
        .isEqualTo("APPROVED");
    var received = told("GET", "/received?type=application.confirmed&receiver=sinosure", "");
    assertThat(received.at("items").items()).hasSize(2);
    assertThat(received.at("items").items().get(1).at("verified").isTrue()).isTrue();
    assertThat(received.at("items").items().get(0).at("again").isTrue()).isTrue();
    assertThat(received.at("items").items().get(0).at("headers", "webhook-id").textOrEmpty())
        .isEqualTo("d-1");
  }

  private ApiAnswer confirm(String id, String offerNumber) throws IOException {
    return portcover.deliver(
        "sinosure",
        id,
        "application.confirmed",
        Map.of(
            "offerNumber",
            offerNumber,
            "company",
            Map.of("uscc", DemoCompanies.QINCHUAN.uscc().value())));
  }

  @Test
  void triesAgainWhilePortcoverIsDown() throws Exception {
    portcover.failures.set(2);

    confirm("d-1", "TB-1");

    soon(() -> portcover.applied().size() == 2);
    assertThat(appliedTypes()).containsExactly("application.decided", "policy.issued");
  }

  @Test
  void rejectsAsTold() throws Exception {
    told(
        "PUT",
        "/behaviour",
        "{\"sender\": \"sinosure\", \"type\": \"application.confirmed\", \"answer\": \"reject\","
            + " \"reason\": \"名单之外\"}");
    assertThat(told("GET", "/behaviour", "").at("told").items()).hasSize(1);

    confirm("d-1", "TB-1");

    soon(() -> portcover.applied().size() == 1);
    var data = portcover.applied().getFirst().at("data");
    assertThat(data.at("decision").textOrEmpty()).isEqualTo("REJECTED");
    assertThat(data.at("reasons").items().getFirst().at("text").textOrEmpty()).isEqualTo("名单之外");
  }

  @Test
  void isSilentOrSlowAsTold() throws Exception {
    told("PUT", "/behaviour", "{\"answer\": \"silent\"}");
    confirm("d-1", "TB-1");
    Thread.sleep(200);
    assertThat(portcover.applied()).isEmpty();

    told("PUT", "/behaviour", "{\"answer\": \"slow\", \"delaySeconds\": 1}");
    long start = System.nanoTime();
    confirm("d-2", "TB-2");
    soon(() -> portcover.applied().size() == 2);
    assertThat(System.nanoTime() - start).isGreaterThan(1_000_000_000L);

    assertThat(told("DELETE", "/behaviour", "").at("told").items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 410, 429, 500, 503})
  void refusesDeliveriesAsToldAndTakesTheNext(int status) throws Exception {
    told(
        "PUT",
        "/behaviour",
        "{\"counterparty\": \"sinosure\", \"httpStatus\": " + status + ", \"times\": 1}");

    assertThat(confirm("d-1", "TB-1").status()).isEqualTo(status);
    assertThat(confirm("d-1", "TB-1").status()).isEqualTo(204);

    soon(() -> portcover.applied().size() == 2);
  }

  @Test
  void refusesDeliveriesThatAreNotPortcovers() throws IOException {
    var url = sandbox.address() + "/hooks/sinosure";
    var answer =
        portcover.deliver(
            url, "whsec_" + "A".repeat(43) + "=", "d-1", "application.confirmed", Map.of());

    assertThat(answer.status()).isEqualTo(401);
    var received = told("GET", "/received", "").at("items").items().getFirst();
    assertThat(received.at("verified").isTrue()).isFalse();
    assertThat(received.at("reason").textOrEmpty()).isEqualTo("NO_MATCHING_SIGNATURE");
  }

  @Test
  void movesTheClockAndSignsByIt() throws IOException {
    var moved = told("PUT", "/clock", "{\"advance\": \"P1M\"}");
    assertThat(moved.at("now").textOrEmpty()).isEqualTo("2027-07-30T20:00:00Z");
    assertThat(moved.at("ran").items().getFirst().at("schedule").textOrEmpty())
        .isEqualTo("LapseApplications");
    told("PUT", "/clock", "{\"advance\": \"PT1H\"}");
    assertThat(told("GET", "/clock", "").at("now").textOrEmpty()).isEqualTo("2027-07-30T21:00:00Z");
    told("PUT", "/clock", "{\"now\": \"2029-01-01T00:00:00Z\"}");

    assertThat(firstAnswer(told("POST", "/messages", offered("")))).isEqualTo(200);
  }

  @Test
  void saysWhatThereIs() throws IOException {
    var index = told("GET", "/", "");

    assertThat(index.at("addresses").members())
        .containsKeys("POST /messages", "PUT /clock", "GET /crl/{name}.crl");
    assertThat(index.at("counterparties").items()).hasSize(Player.ALL.size());
    assertThat(told("GET", "/journeys", "").at("journeys").items())
        .extracting(Tree::textOrEmpty)
        .contains("sme-policy", "sme-policy-lapsed");
  }

  @Test
  void servesRevocationLists() throws IOException {
    var list = ask("GET", "/crl/demo-sm2.crl", "");

    assertThat(list.status()).isEqualTo(200);
    assertThat(list.header("content-type")).contains("application/pkix-crl");
    assertThat(list.body()).containsExactly(0x30, 0);
  }

  @Test
  void aJourneyThatCannotGoOnIsReported() throws IOException {
    DemoCards.write(folder, new SecureRandom(), clock.now());

    var report =
        told(
            "POST",
            "/journeys/sme-policy",
            "{\"algorithm\": \"rsa\", \"confirmWith\": \"MEMBER\"}");

    assertThat(report.at("ok").isTrue()).isFalse();
    assertThat(report.at("steps").items()).hasSize(1);
    assertThat(report.at("steps").items().getFirst().at("happened").textOrEmpty()).contains("404");
    assertThat(Path.of(report.at("folder").textOrEmpty()).resolve("report.md")).exists();
  }
}
