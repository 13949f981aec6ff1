package cn.portcover.infra.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.infra.sandbox.counterparty.SomeCards;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.testkit.card.DemoCompanies;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What banks and the insurers of cargo answer by themselves. */
class BankAndCargoTest {
  private static final String PAYMENT = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
  private static final String APPLICATION = "01ARZ3NDEKTSV4RRFFQ69G5FAW";
  private static final String AGREEMENT = "01ARZ3NDEKTSV4RRFFQ69G5FAX";

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock();
  private FakePortcover portcover;
  private Sandbox sandbox;
  private ApiClient client;
  private int deliveries;

  @BeforeEach
  void start() throws IOException {
    SomeCards.listed(folder);
    portcover = new FakePortcover(clock::now);
    sandbox =
        Sandbox.start(
            new SandboxSettings(
                0,
                portcover.address(),
                FakePortcover.ADMIN,
                folder.resolve("state"),
                folder,
                clock,
                folder.resolve("output"),
                name -> Optional.empty(),
                png -> Optional.empty(),
                new Random(11)));
    client = new ApiClient(sandbox.address());
  }

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
    portcover.close();
  }

  private void deliver(String receiver, String type, Map<String, Object> data) throws IOException {
    var answer = portcover.deliver(receiver, "d-" + ++deliveries, type, data);
    assertThat(answer.status()).isEqualTo(204);
  }

  private ApiAnswer ask(String method, String path, String body) throws IOException {
    return client.send(
        method, client.address(path), Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  private void behave(String counterparty, String more) throws IOException {
    String body = "{\"counterparty\": \"" + counterparty + "\", " + more + "}";
    assertThat(ask("PUT", "/behaviour", body).status()).isEqualTo(200);
  }

  /** The data of the messages of that type, once there are so many. */
  private List<Tree> applied(String type, int count) throws InterruptedException {
    for (int i = 0; i < 400 && found(type).size() < count; i++) {
      Thread.sleep(25);
    }
    assertThat(found(type)).as("%s among %s", type, portcover.applied()).hasSize(count);
    return found(type);
  }

  private List<Tree> found(String type) {
    return portcover.applied().stream()
        .filter(event -> event.at("type").textOrEmpty().equals(type))
        .map(event -> event.at("data"))
        .toList();
  }

  private static Map<String, Object> money(String amount) {
    return Map.of("amount", amount, "currency", "CNY");
  }

  private Map<String, Object> payment(String id) {
    return Map.of(
        "paymentId",
        id,
        "agreementId",
        AGREEMENT,
        "amount",
        money("550.00"),
        "items",
        List.of(Map.of("kind", "CARGO", "applicationId", APPLICATION, "amount", money("550.00"))),
        "requestedAt",
        clock.now().toString(),
        "executeBy",
        clock.now().plus(Duration.ofHours(24)).toString());
  }

  private static String outcome(Tree settled) {
    Tree item = settled.at("items").items().getFirst();
    return item.at("result").textOrEmpty() + " " + item.at("reason").textOrEmpty();
  }

  @Test
  void aBankDecidesOnAnAgreement() throws Exception {
    Map<String, Object> signed =
        Map.of(
            "agreementId",
            AGREEMENT,
            "signing",
            2,
            "company",
            Map.of("uscc", DemoCompanies.QINCHUAN.uscc().value()));
    deliver("huaxin-bank", "payment-agreement.signed", signed);
    Tree accepted = applied("payment-agreement.decided", 1).getFirst();
    assertThat(accepted.at("result").textOrEmpty()).isEqualTo("SIGNED");
    assertThat(accepted.at("signing").number()).contains(2L);
    assertThat(accepted.at("agreementNumber").textOrEmpty()).startsWith("XY");

    behave("huaxin-bank", "\"answer\": \"reject\", \"reason\": \"户名不符\"");
    deliver("huaxin-bank", "payment-agreement.signed", signed);

    Tree refused = applied("payment-agreement.decided", 2).get(1);
    assertThat(refused.at("result").textOrEmpty()).isEqualTo("SIGNING_FAILED");
    assertThat(refused.at("reason").textOrEmpty()).isEqualTo("户名不符");
    assertThat(refused.at("agreementNumber").isAbsent()).isTrue();
  }

  @Test
  void aBankPaysOnceHoweverOftenItIsTold() throws Exception {
    deliver("huaxin-bank", "payment.requested", payment(PAYMENT));
    Tree first = applied("payment.settled", 1).getFirst();
    behave("huaxin-bank", "\"answer\": \"reject\"");
    deliver("huaxin-bank", "payment.requested", payment(PAYMENT));

    Tree again = applied("payment.settled", 2).get(1);
    assertThat(outcome(first)).isEqualTo("SUCCEEDED ");
    assertThat(again).isEqualTo(first);

    deliver("huaxin-bank", "payment.queried", Map.of("paymentId", PAYMENT));
    assertThat(applied("payment.settled", 3).get(2)).isEqualTo(first);
  }

  @Test
  void aBankThatRefusesSaysWhy() throws Exception {
    behave("huaxin-bank", "\"answer\": \"reject\"");
    deliver("huaxin-bank", "payment.requested", payment(PAYMENT));

    assertThat(outcome(applied("payment.settled", 1).getFirst())).isEqualTo("FAILED 账户余额不足。");
  }

  @Test
  void theOtherBankSaysEverythingTwice() throws Exception {
    behave("linjiang-bank", "\"answer\": \"accept\"");
    deliver("linjiang-bank", "payment.requested", payment(PAYMENT));

    List<Tree> both = applied("payment.settled", 2);
    assertThat(both.get(1)).isEqualTo(both.getFirst());
    List<String> ids =
        portcover.applied().stream().map(event -> event.at("id").textOrEmpty()).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void anInstructionThatIsTooOldIsNotFollowed() throws Exception {
    var old = payment(PAYMENT);
    clock.advance(Duration.ofHours(25));
    deliver("huaxin-bank", "payment.requested", old);

    assertThat(outcome(applied("payment.settled", 1).getFirst())).startsWith("FAILED 已超过");
  }

  @Test
  void aSilentBanksStatementSpeaks() throws Exception {
    behave("huaxin-bank", "\"type\": \"payment.requested\", \"answer\": \"silent\"");
    deliver("huaxin-bank", "payment.requested", payment(PAYMENT));
    deliver("huaxin-bank", "payment.queried", Map.of("paymentId", PAYMENT));
    Thread.sleep(300);
    assertThat(found("payment.settled")).isEmpty();

    String message = "{\"sender\": \"huaxin-bank\", \"type\": \"payment-statement.published\"}";
    assertThat(ask("POST", "/messages", message).status()).isEqualTo(200);

    Tree file = applied("payment-statement.published", 1).getFirst().at("file");
    URI url = URI.create(file.at("url").textOrEmpty());
    ApiAnswer csv = client.send("GET", url, Map.of(), null);
    assertThat(csv.status()).isEqualTo(200);
    assertThat(Sha256.of(csv.body()).value()).isEqualTo(file.at("sha256").textOrEmpty());
    assertThat(file.at("size").number()).contains((long) csv.body().length);
    List<String> lines = new String(csv.body(), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .isEqualTo(
            "paymentId,applicationId,amount,currency,result,bankReference,executedAt,reason");
    assertThat(lines.get(1)).startsWith(PAYMENT + "," + APPLICATION + ",550.00,CNY,SUCCEEDED,LS");
    assertThat(ask("GET", "/bank-statements/none.csv", "").status()).isEqualTo(404);
    assertThat(ask("GET", "/bank-statements/..%2Fsecrets.json", "").status()).isEqualTo(404);

    behave("huaxin-bank", "\"type\": \"payment.queried\", \"answer\": \"accept\"");
    deliver("huaxin-bank", "payment.queried", Map.of("paymentId", PAYMENT));
    assertThat(outcome(applied("payment.settled", 1).getFirst())).isEqualTo("SUCCEEDED ");
  }

  private static Map<String, Object> reservation() {
    return Map.of(
        "reservationId",
        PAYMENT,
        "company",
        Map.of("uscc", DemoCompanies.QINCHUAN.uscc().value()),
        "startOn",
        "2027-08-01");
  }

  @Test
  void aReservationLeadsToAnOpenCover() throws Exception {
    deliver("jinqiao-property", "cargo-reservation.requested", reservation());

    assertThat(applied("cargo-reservation.answered", 1).getFirst().at("result").textOrEmpty())
        .isEqualTo("SUCCEEDED");
    Tree cover = applied("open-cover.signed", 1).getFirst();
    assertThat(cover.at("validFrom").textOrEmpty()).isEqualTo("2027-08-01");
    assertThat(cover.at("company", "name").textOrEmpty()).isEqualTo(DemoCompanies.QINCHUAN.name());
  }

  @Test
  void orItIsRefused() throws Exception {
    behave("jinqiao-property", "\"answer\": \"reject\"");
    deliver("jinqiao-property", "cargo-reservation.requested", reservation());

    Tree answer = applied("cargo-reservation.answered", 1).getFirst();
    assertThat(answer.at("result").textOrEmpty()).isEqualTo("FAILED");
    assertThat(answer.at("reason").textOrEmpty()).isNotBlank();
    assertThat(found("open-cover.signed")).isEmpty();
  }

  private static Map<String, Object> submitted() {
    return Map.of(
        "applicationId",
        APPLICATION,
        "submission",
        2,
        "estimate",
        Map.of("insuredAmount", money("220000.00"), "premium", money("110.00")));
  }

  private List<String> results(int count) throws InterruptedException {
    return applied("cargo-application.reviewed", count).stream()
        .map(review -> review.at("result").textOrEmpty())
        .toList();
  }

  @Test
  void anApplicationIsIssuedAsItEstimates() throws Exception {
    deliver("jinqiao-property", "cargo-application.submitted", submitted());

    assertThat(results(2)).containsExactly("DATA_ACCEPTED", "ISSUED");
    Tree issued = found("cargo-application.reviewed").get(1);
    assertThat(issued.at("premium", "amount").textOrEmpty()).isEqualTo("110.00");
    assertThat(issued.at("submission").number()).contains(2L);
    assertThat(issued.at("payBy").textOrEmpty()).isNotBlank();

    deliver(
        "jinqiao-property",
        "premium.paid",
        Map.of("kind", "CARGO", "applicationId", APPLICATION, "amount", money("110.00")));
    Tree policy = applied("cargo-policy.issued", 1).getFirst();
    assertThat(policy.at("insuredAmount", "amount").textOrEmpty()).isEqualTo("220000.00");
    assertThat(policy.at("policyNumber").textOrEmpty()).startsWith("HY");
  }

  @Test
  void orReviewedByHandOrRejected() throws Exception {
    behave("jinqiao-property", "\"answer\": \"refer\"");
    deliver("jinqiao-property", "cargo-application.submitted", submitted());
    assertThat(results(3)).containsExactly("DATA_ACCEPTED", "MANUAL_REVIEW", "ISSUED");

    behave("jinqiao-property", "\"answer\": \"reject\"");
    deliver("jinqiao-property", "cargo-application.submitted", submitted());
    assertThat(results(4).get(3)).isEqualTo("DATA_REJECTED");
  }

  @Test
  void aWithdrawalIsAnswered() throws Exception {
    Map<String, Object> asked = Map.of("applicationId", APPLICATION, "request", 1);
    deliver("jinqiao-property", "cargo-application.withdrawal-requested", asked);
    assertThat(applied("cargo-withdrawal.answered", 1).getFirst().at("accepted").isTrue()).isTrue();

    behave("jinqiao-property", "\"answer\": \"reject\"");
    deliver("jinqiao-property", "cargo-application.withdrawal-requested", asked);

    Tree refused = applied("cargo-withdrawal.answered", 2).get(1);
    assertThat(refused.at("accepted").isTrue()).isFalse();
    assertThat(refused.at("reason").textOrEmpty()).isNotBlank();
  }
}
