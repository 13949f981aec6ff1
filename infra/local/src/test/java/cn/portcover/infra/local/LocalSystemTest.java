package cn.portcover.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.infra.catalogue.PortalHeaders;
import cn.portcover.infra.sandbox.journey.JourneyOptions;
import cn.portcover.infra.sandbox.journey.JourneyReport;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.operation.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promises of the local system, tried over HTTP as a user does. */
final class LocalSystemTest {
  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init")
  private static LocalSystem system;

  @BeforeAll
  static void start() throws IOException {
    system = LocalSystem.start(new LocalSettings(0, 0, home));
  }

  @AfterAll
  static void end() {
    system.close();
  }

  @ParameterizedTest
  @CsvSource({
    "sme-policy, sm2, LEGAL_PERSON_CARD",
    "sme-policy, rsa, CARD",
    "sme-policy-rejected, sm2, MEMBER",
    "sme-policy-withdrawn, sm2, CARD",
    "sme-policy-cancelled, rsa, LEGAL_PERSON_CARD",
    "sme-policy-lapsed, sm2, LEGAL_PERSON_CARD",
    "password-login, sm2, LEGAL_PERSON_CARD",
    "service-agreement, sm2, LEGAL_PERSON_CARD",
    // Once more: what was signed is found signed.
    "service-agreement, rsa, LEGAL_PERSON_CARD",
    "claim, sm2, LEGAL_PERSON_CARD",
    "risk-news, sm2, CARD",
    "enquiry, sm2, CARD",
    "programme, sm2, LEGAL_PERSON_CARD",
    // Once more: each playing publishes programmes of its own.
    "programme, rsa, CARD",
    "payment-agreement, sm2, LEGAL_PERSON_CARD",
    "cargo, sm2, LEGAL_PERSON_CARD",
    // Once more, by the operator: the payment agreement is found signed.
    "cargo, rsa, CARD"
  })
  void aJourneyDoesWhatItShould(String name, String algorithm, ConfirmWith confirmWith)
      throws IOException {
    JourneyReport report =
        system.sandbox().journeys().play(name, new JourneyOptions(algorithm, null, confirmWith));
    assertThat(report.steps())
        .allSatisfy(
            step -> assertThat(step.ok()).as("%s: %s", step.name(), step.happened()).isTrue());
    assertThat(report.succeeded()).isTrue();
  }

  @Test
  void theDemoCardsAreWhereTheyArePromised() throws IOException {
    String cards = Files.readString(home.resolve("cards/cards.json"));
    assertThat(cards)
        .contains(
            "legal-person-sm2.p12", "legal-person-rsa.p12", "operator-sm2.p12", "operator-rsa.p12");
    assertThat(home.resolve("admin.token")).isNotEmptyFile();
  }

  /** As somebody would who tries it with a script. */
  @Test
  void aDemoAccountSignsIn() throws Exception {
    Tree account =
        Tree.read(Files.readAllBytes(home.resolve("cards/accounts.json"))).items().getFirst();
    Tree captcha = post(system.address() + "/v1/session/captchas", Map.of());
    Tree read =
        post(
            system.sandbox().address() + "/captchas/readings",
            Map.of("image", captcha.at("image").textOrEmpty()));
    Tree session =
        post(
            system.address() + "/v1/session/password",
            Map.of(
                "userName", account.at("userName").textOrEmpty(),
                "password", account.at("password").textOrEmpty(),
                "captchaId", captcha.at("captchaId").textOrEmpty(),
                "captcha", read.at("text").textOrEmpty()));
    assertThat(session.at("company", "uscc").textOrEmpty())
        .isEqualTo(account.at("uscc").textOrEmpty());
    assertThat(session.at("person", "medium").textOrEmpty()).isEqualTo("PASSWORD");
  }

  @Test
  void theDocumentsAreServed() throws Exception {
    assertThat(get(system.address() + "/v1/openapi.yml").body()).startsWith("openapi: 3.1.0");
    assertThat(get(system.address() + "/v1/schemas/policy.offered.json").body())
        .contains("2020-12");
    assertThat(get(system.address() + "/").body()).contains("国际贸易单一窗口");
    assertThat(get(system.sandbox().address() + "/").statusCode()).isEqualTo(200);
    assertThat(get(system.address() + "/v1/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void thePortalIsServedAsCloudFrontDoes() throws Exception {
    assumeThat(LocalSystemTest.class.getResource("/portal/index.html"))
        .as("built with Node.js")
        .isNotNull();
    HttpResponse<String> page = get(system.address() + "/");
    assertThat(page.headers().map()).containsEntry("cache-control", List.of("no-cache"));
    PortalHeaders.all()
        .forEach((name, value) -> assertThat(page.headers().firstValue(name)).hasValue(value));
    // What the portal shows at an address is its own to say.
    assertThat(get(system.address() + "/policies/123").body()).isEqualTo(page.body());

    Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(page.body());
    assertThat(script.find()).isTrue();
    HttpResponse<String> asset = get(system.address() + script.group(1));
    assertThat(asset.headers().firstValue("cache-control"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "immutable"));
    assertThat(asset.headers().firstValue("content-type"))
        .hasValue("text/javascript; charset=utf-8");
    assertThat(asset.headers().firstValue("content-security-policy")).isPresent();
    assertThat(get(system.address() + "/assets/nothing-12345678.js").statusCode()).isEqualTo(404);
  }

  @Test
  void aTakenPortIsAClearError(@TempDir Path other) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      LocalSettings settings = new LocalSettings(taken.getLocalPort(), 0, other);
      assertThatThrownBy(() -> LocalSystem.start(settings))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("PORTCOVER_PORT");
    }
  }

  @Test
  void settingsAreTakenFromTheEnvironment() {
    LocalSettings settings =
        LocalSettings.of(
            Map.of("PORTCOVER_PORT", "9090", "PORTCOVER_HOME", "elsewhere"), Path.of("/somewhere"));
    assertThat(settings).isEqualTo(new LocalSettings(9090, 8081, Path.of("/somewhere/elsewhere")));
    assertThatThrownBy(() -> LocalSettings.of(Map.of("PORTCOVER_PORT", "http"), Path.of("/")))
        .isInstanceOf(CannotStart.class);
  }

  private static Tree post(String address, Map<String, String> body) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return Tree.read(
          client
              .send(
                  HttpRequest.newBuilder(URI.create(address))
                      .header("content-type", "application/json")
                      .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
                      .build(),
                  HttpResponse.BodyHandlers.ofByteArray())
              .body());
    }
  }

  private static HttpResponse<String> get(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
