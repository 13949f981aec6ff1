package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /cards} and {@code POST /signatures}: what is signed, and every refusal. */
class AgentSignaturesTest {
  private static final String STATEMENT = "确认投保\n企业：测试贸易有限公司\n随机数 7f3a";

  @TempDir static Path folder;

  @BeforeAll
  static void makeCards() throws IOException {
    for (var kind : MadeCards.Kind.values()) {
      MadeCards.of(kind).writeTo(folder.resolve(kind + ".p12"));
    }
    Files.writeString(folder.resolve("broken.p12"), "this is no card");
    MadeCards.of(MadeCards.Kind.ECDSA, org.bouncycastle.asn1.x509.KeyUsage.keyEncipherment)
        .writeTo(folder.resolve("encryption-only.p12"));
  }

  @ParameterizedTest
  @EnumSource
  void eachKindOfCardSigns(MadeCards.Kind kind) throws Exception {
    var person = ScriptedPin.types(MadeCards.PIN);
    try (var agent = RunningAgent.with(folder, person)) {
      var reply = agent.post("/signatures", request(kind + ".p12", STATEMENT));
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      var answer = Json.readObject(reply.body(), Set.of("cms", "certificate"));
      var certificate = Crypto.readCertificate(decode(answer.getOrDefault("certificate", "")));
      CmsProof.assertSigned(
          STATEMENT.getBytes(StandardCharsets.UTF_8),
          decode(answer.getOrDefault("cms", "")),
          certificate,
          RunningAgent.NOW);
      assertThat(person.shown).hasSize(1);
      assertThat(person.shown.getFirst().statement().text()).isEqualTo(STATEMENT);
      assertThat(person.shown.getFirst().requester()).isEqualTo(RunningAgent.ORIGIN);
      assertThat(agent.get("/cards").body())
          .contains("\"algorithm\":\"" + kind + "\"")
          .contains("\"company\":\"测试贸易有限公司\",\"person\":\"张三\"")
          .contains("\"notAfter\":\"2036-01-01T00:00:00Z\"");
    }
  }

  @Test
  void aWrongPinIsTold() throws IOException {
    refuses(ScriptedPin.types("12345678"), request("SM2.p12", STATEMENT), 403, "wrong-pin");
  }

  @Test
  void thePersonMayDecline() throws IOException {
    var reply = refuses(ScriptedPin.declines(), request("SM2.p12", STATEMENT), 403, "declined");
    assertThat(reply.body()).contains("用户已取消签名");
    assertThat(reply.hasHeader("Content-Type: application/problem+json")).isTrue();
    assertThat(reply.hasHeader("Access-Control-Allow-Origin: http://localhost:8080")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent.p12", "../SM2.p12", "/etc/passwd", "pkcs11:1:2"})
  void anAbsentCardIsTold(String card) throws IOException {
    var person = ScriptedPin.types(MadeCards.PIN);
    var reply = refuses(person, request(card, STATEMENT), 409, "card-not-connected");
    assertThat(reply.body()).contains("请检查是否正常接入 IC 卡");
    assertThat(person.shown).isEmpty();
  }

  @Test
  void aFileThatIsNoCardIsTold() throws IOException {
    var pin = ScriptedPin.types(MadeCards.PIN);
    refuses(pin, request("broken.p12", STATEMENT), 422, "card-unreadable");
  }

  @Test
  void aCardForEncryptionOnlyDoesNotSign() throws IOException {
    var pin = ScriptedPin.types(MadeCards.PIN);
    refuses(pin, request("encryption-only.p12", STATEMENT), 422, "no-signing-key");
  }

  @Test
  void whatCannotBeShownIsRefusedBeforeAnybodyIsAsked() throws IOException {
    var person = ScriptedPin.types(MadeCards.PIN);
    refuses(person, request("SM2.p12", "支付 \u202E001"), 422, "cannot-be-shown");
    refuses(person, body("SM2.p12", new byte[] {0x25, (byte) 0xFF}), 422, "cannot-be-shown");
    refuses(person, request("SM2.p12", "1 dollar"), 422, "signed-attributes-lookalike");
    assertThat(person.shown).isEmpty();
  }

  @Test
  void thePurposeMustBeOneReadableLine() throws IOException {
    var person = ScriptedPin.types(MadeCards.PIN);
    var start = "{\"cardId\":\"SM2.p12\",\"bytesToSign\":\"b2s=\",\"purpose\":\"";
    refuses(person, start + "a\\nb\"}", 422, "cannot-be-shown");
    refuses(person, start + "x".repeat(201) + "\"}", 422, "cannot-be-shown");
    assertThat(person.shown).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "null",
        "{}",
        "{\"cardId\":\"SM2.p12\"}",
        "{\"cardId\":1,\"bytesToSign\":\"b2s=\"}",
        "{\"cardId\":\"SM2.p12\",\"bytesToSign\":\"not base64\"}",
        "{\"cardId\":\"SM2.p12\",\"bytesToSign\":\"b2s=\"} {}",
        "{\"cardId\":\"SM2.p12\",\"cardId\":\"RSA.p12\",\"bytesToSign\":\"b2s=\"}",
        "{\"cardId\":\"SM2.p12\",\"bytesToSign\":\"b2s=\",\"pin\":\"88888888\"}",
        "{\"cardId\":{\"a\":[[[[]]]]},\"bytesToSign\":\"b2s=\"}"
      })
  void aMalformedBodyIsRefusedAndAPinOverHttpToo(String body) throws IOException {
    refuses(ScriptedPin.types(MadeCards.PIN), body, 400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=utf-16",
        "application/jsonp",
        "multipart/form-data; boundary=x"
      })
  void onlyJsonIsAccepted(String type) throws IOException {
    try (var agent = RunningAgent.with(folder, ScriptedPin.types(MadeCards.PIN))) {
      var headers =
          List.of(agent.host(), "Origin: " + RunningAgent.ORIGIN, "Content-Type: " + type);
      var reply = agent.send("POST /signatures", headers, request("SM2.p12", STATEMENT));
      assertThat(reply.status()).isEqualTo(415);
      assertThat(reply.body()).contains("json-only");
    }
  }

  @Test
  void aBodyOverTheLimitIsRefused() throws IOException {
    var start = "{\"cardId\":\"SM2.p12\",\"bytesToSign\":\"b2s=\"}";
    var limit = SignatureRequests.MAX_BYTES;
    var pin = ScriptedPin.declines();
    refuses(pin, start + " ".repeat(limit - start.length()), 403, "declined");
    refuses(pin, start + " ".repeat(limit - start.length() + 1), 413, "too-large");
    refuses(pin, start + " ".repeat(2 * limit), 413, "too-large");
  }

  @Test
  void oneQuestionAtATime() throws Exception {
    var person = ScriptedPin.thinksThenTypes(MadeCards.PIN);
    try (var agent = RunningAgent.with(folder, person)) {
      var request = request("ECDSA.p12", STATEMENT);
      var first =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return agent.post("/signatures", request);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      person.awaitAsked();
      var second = agent.post("/signatures", request);
      assertThat(second.status()).isEqualTo(429);
      assertThat(second.body()).contains("busy");
      assertThat(second.hasHeader("Retry-After: 5")).isTrue();
      assertThat(agent.get("/status").status()).isEqualTo(200);
      person.answer();
      assertThat(first.get().status()).isEqualTo(200);
      assertThat(agent.post("/signatures", request).status()).isEqualTo(200);
    }
  }

  @Test
  void whereNobodyCanBeAskedNothingIsSigned() throws IOException {
    refuses(new NobodyToAsk(), request("SM2.p12", STATEMENT), 503, "cannot-ask");
  }

  private static RunningAgent.Reply refuses(PinEntry pins, String body, int status, String reason)
      throws IOException {
    try (var agent = RunningAgent.with(folder, pins)) {
      var reply = agent.post("/signatures", body);
      assertThat(reply.status()).as(reply.body()).isEqualTo(status);
      assertThat(reply.body())
          .contains("\"type\":\"urn:portcover:signing-agent:" + reason + "\"")
          .doesNotContain("Exception");
      return reply;
    }
  }

  private static String request(String card, String statement) {
    return body(card, statement.getBytes(StandardCharsets.UTF_8));
  }

  private static String body(String card, byte[] bytes) {
    return "{\"cardId\":\"%s\",\"bytesToSign\":\"%s\",\"purpose\":\"确认投保\"}"
        .formatted(card, Base64.getEncoder().encodeToString(bytes));
  }

  private static byte[] decode(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
