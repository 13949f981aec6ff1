package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may talk to the agent, and what every answer carries. */
class AgentCallersTest {
  @TempDir Path folder;
  private RunningAgent agent;

  @BeforeEach
  void start() throws IOException {
    agent = RunningAgent.with(folder, ScriptedPin.types(MadeCards.PIN));
  }

  @AfterEach
  void stop() {
    agent.close();
  }

  @Test
  void anAllowedPageIsAnswered() throws IOException {
    var reply = agent.get("/status");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body())
        .isEqualTo(
            "{\"name\":\"portcover-signing-agent\",\"version\":\"development\",\"cards\":0}");
    assertThat(reply.hasHeader("Access-Control-Allow-Origin: http://localhost:8080")).isTrue();
    assertThat(reply.hasHeader("Cache-Control: no-store")).isTrue();
    assertThat(reply.hasHeader("X-Content-Type-Options: nosniff")).isTrue();
    assertThat(reply.hasHeader("Vary: Origin, Accept-Language")).isTrue();
  }

  @Test
  void localhostIsAnotherNameOfTheSamePlace() throws IOException {
    var headers = List.of("Host: localhost:" + agent.port(), "Origin: " + RunningAgent.ORIGIN);
    assertThat(agent.send("GET /status", headers, "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8081",
        "https://localhost:8080",
        "http://localhost",
        "http://localhost:8080.evil.example",
        "http://localhost:8080/",
        "HTTP://LOCALHOST:8080",
        "null",
        "*",
        ""
      })
  void anotherOriginIsRefusedAndToldNothing(String origin) throws IOException {
    var reply = agent.send("GET /cards", List.of(agent.host(), "Origin: " + origin), "");
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains("origin-not-allowed");
    assertThat(reply.head()).doesNotContain("access-control");
  }

  @Test
  void twoOriginsAreRefused() throws IOException {
    var origin = "Origin: " + RunningAgent.ORIGIN;
    var reply = agent.send("GET /cards", List.of(agent.host(), origin, origin), "");
    assertThat(reply.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebound.example:PORT", "127.0.0.1", "localhost:1", "127.1:PORT", ""})
  void anotherHostIsRefused(String host) throws IOException {
    var sent = "Host: " + host.replace("PORT", String.valueOf(agent.port()));
    var reply = agent.send("GET /cards", List.of(sent, "Origin: " + RunningAgent.ORIGIN), "");
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains("host-not-allowed");
  }

  @Test
  void twoHostsAreRefused() throws IOException {
    var headers = List.of(agent.host(), "Host: evil.example", "Origin: " + RunningAgent.ORIGIN);
    assertThat(agent.send("GET /cards", headers, "").status()).isIn(400, 403);
  }

  @Test
  void aProgramOfThisMachineNeedsTheFlag() throws IOException {
    assertThat(agent.send("GET /status", List.of(agent.host()), "").status()).isEqualTo(403);
    try (var open = RunningAgent.with(folder, ScriptedPin.declines(), true)) {
      assertThat(open.send("GET /status", List.of(open.host()), "").status()).isEqualTo(200);
    }
  }

  @Test
  void evenWithTheFlagABrowserNeedsAnOrigin() throws IOException {
    try (var open = RunningAgent.with(folder, ScriptedPin.declines(), true)) {
      var headers = List.of(open.host(), "Sec-Fetch-Site: cross-site");
      assertThat(open.send("GET /cards", headers, "").status()).isEqualTo(403);
    }
  }

  @Test
  void thePreflightOfAnAllowedPageIsAnsweredForItsMethodOnly() throws IOException {
    var reply = preflight(RunningAgent.ORIGIN, "Access-Control-Request-Private-Network: true");
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.hasHeader("Access-Control-Allow-Origin: http://localhost:8080")).isTrue();
    assertThat(reply.hasHeader("Access-Control-Allow-Methods: POST")).isTrue();
    assertThat(reply.hasHeader("Access-Control-Allow-Headers: Content-Type, Accept-Language"))
        .isTrue();
    assertThat(reply.hasHeader("Access-Control-Allow-Private-Network: true")).isTrue();
    assertThat(reply.head()).doesNotContain("credentials").doesNotContain("*");
  }

  @Test
  void privateNetworkAccessIsGrantedOnlyWhenAskedFor() throws IOException {
    assertThat(preflight(RunningAgent.ORIGIN, "X-Nothing: 1").head())
        .doesNotContain("private-network");
  }

  @Test
  void thePreflightOfAnotherPageIsRefused() throws IOException {
    var reply = preflight("https://evil.example", "Access-Control-Request-Private-Network: true");
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.head()).doesNotContain("access-control");
  }

  @Test
  void otherPathsAndMethodsAreRefused() throws IOException {
    assertThat(agent.get("/").status()).isEqualTo(404);
    assertThat(agent.get("/status/").status()).isEqualTo(404);
    assertThat(agent.get("/%2e%2e/status").status()).isEqualTo(404);
    var reply = agent.get("/signatures");
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.hasHeader("Allow: POST, OPTIONS")).isTrue();
  }

  @Test
  void theLanguageIsTheCallers() throws IOException {
    assertThat(agent.get("/nothing").body()).contains("没有这个地址");
    var headers =
        List.of(agent.host(), "Origin: " + RunningAgent.ORIGIN, "Accept-Language: fr, en;q=0.5");
    var reply = agent.send("GET /nothing", headers, "");
    assertThat(reply.body()).contains("There is nothing at this address");
    assertThat(reply.hasHeader("Content-Language: en")).isTrue();
  }

  private RunningAgent.Reply preflight(String origin, String more) throws IOException {
    return agent.send(
        "OPTIONS /signatures",
        List.of(agent.host(), "Origin: " + origin, "Access-Control-Request-Method: POST", more),
        "");
  }
}
