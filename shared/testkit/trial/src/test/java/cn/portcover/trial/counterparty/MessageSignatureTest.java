package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.counterparty.Insurer.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@BesideTheTrial
/** Who may send: only a sender whose key signed exactly these bytes, now. */
final class MessageSignatureTest {
  private final Desk desk = Desk.shared();
  private final Insurer insurer = Insurer.enrolled(desk);

  private Message offered() {
    return Cases.of(DemoCompanies.QINCHUAN, desk.now()).offered();
  }

  private static byte[] bytes(int first) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) first);
    return bytes;
  }

  private void refused(Call call) {
    Call.Reply reply = call.at(desk.system());
    assertThat(reply.status()).as(reply.body()).isEqualTo(401);
    assertThat(reply.problem()).isEqualTo("signature-not-genuine");
  }

  @Test
  void aMessageWithoutEachHeaderIsRefused() {
    Call call = insurer.call(offered());
    for (String name :
        new String[] {WebhookHeaders.ID, WebhookHeaders.TIMESTAMP, WebhookHeaders.SIGNATURE}) {
      Map<String, String> less = new LinkedHashMap<>(call.headers());
      less.remove(name);
      refused(new Call(call.method(), call.path(), call.query(), less, call.body()));
    }
    assertThat(call.at(desk.system()).status()).isEqualTo(200);
  }

  @Test
  void aSignatureThatIsWrongOldOrOfTheFutureIsRefused() {
    Message message = offered();
    byte[] body = Json.write(insurer.envelope(message)).getBytes(StandardCharsets.UTF_8);
    refused(insurer.call(message).header(WebhookHeaders.SIGNATURE, "v1,AAAA"));
    refused(insurer.call(message).header(WebhookHeaders.SIGNATURE, ""));
    refused(insurer.signed(message.id(), body, desk.now().minus(Duration.ofMinutes(6))));
    refused(insurer.signed(message.id(), body, desk.now().plus(Duration.ofMinutes(6))));
    assertThat(
            insurer
                .signed(message.id(), body, desk.now().minus(Duration.ofMinutes(4)))
                .at(desk.system())
                .status())
        .isEqualTo(200);
  }

  @Test
  void aBodyChangedByOneByteIsRefused() {
    Call call = insurer.call(offered());
    for (int at : new int[] {0, call.body().length / 2, call.body().length - 1}) {
      byte[] changed = call.body().clone();
      changed[at] ^= 1;
      refused(call.bytes(changed));
    }
    refused(call.bytes(Arrays.copyOf(call.body(), call.body().length + 1)));
  }

  @Test
  void anotherSendersKeyAndAnUnknownSenderGetOneAnswer() {
    Insurer another = Insurer.enrolled(desk);
    Call.Reply wrong = insurer.with(another.key()).call(offered()).at(desk.system());
    Call unknown = new Insurer(desk, "nobody-of-ours", another.key()).call(offered());
    Call.Reply nobody = unknown.at(desk.system());
    assertThat(nobody.status()).isEqualTo(wrong.status()).isEqualTo(401);
    for (String part : new String[] {"type", "title", "detail"}) {
      assertThat(nobody.text(part)).isEqualTo(wrong.text(part));
    }
    refused(new Call("POST", "/v1/inbox/%2e%2e", "", unknown.headers(), unknown.body()));
  }

  @Test
  void theEnvelopeMustAgreeWithItsSenderAndHeader() {
    Message message = offered();
    Map<String, Object> envelope = new LinkedHashMap<>(insurer.envelope(message));
    envelope.put("source", "/counterparties/another");
    Call.Reply source = insurer.signed(message.id(), json(envelope), desk.now()).at(desk.system());
    assertThat(source.status()).isEqualTo(422);
    assertThat(source.text("errors/0/pointer")).isEqualTo("/source");

    Call.Reply id =
        insurer.signed("another-id", json(insurer.envelope(message)), desk.now()).at(desk.system());
    assertThat(id.status()).isEqualTo(422);
    assertThat(id.text("errors/0/pointer")).isEqualTo("/id");
  }

  @Test
  void whatIsNoEnvelopeIsRefusedAsInput() {
    for (String body :
        new String[] {
          "", "[]", "{", "{}", "{\"specversion\":\"1.0\",\"sequence\":1e999}", "\u0000"
        }) {
      Call.Reply reply =
          insurer
              .signed("id-of-none", body.getBytes(StandardCharsets.UTF_8), desk.now())
              .at(desk.system());
      assertThat(reply.status()).as(body + reply.body()).isBetween(400, 422);
    }
  }

  @Test
  void aBodyOfTenMegabytesIsTooLarge() {
    byte[] huge = new byte[10 * 1024 * 1024];
    Arrays.fill(huge, (byte) ' ');
    Call.Reply reply = insurer.signed("huge", huge, desk.now()).at(desk.system());
    assertThat(reply.status()).isEqualTo(413);
  }

  @Test
  void aReplacedSecretIsGoodForOneMoreDay() {
    Insurer rotating = Insurer.enrolled(desk);
    Insurer renewed = rotating.with(WebhookKey.signing(rotate(rotating).text("secret")));
    renewed.send(offered(), "APPLIED");
    rotating.send(offered(), "APPLIED");
    desk.clock().advance(Duration.ofHours(24).plusMinutes(1));
    refused(rotating.call(offered()));
    renewed.send(offered(), "APPLIED");
  }

  @Test
  void manyRotationsInADayLeaveTheNewestSecretsGood() {
    Insurer rotating = Insurer.enrolled(desk);
    Insurer before = rotating;
    Insurer newest = rotating;
    for (int i = 0; i < 10; i++) {
      before = newest;
      newest = rotating.with(WebhookKey.signing(rotate(rotating).text("secret")));
    }
    newest.send(offered(), "APPLIED");
    before.send(offered(), "APPLIED");
    refused(rotating.call(offered()));
  }

  private Call.Reply rotate(Insurer of) {
    Call.Reply reply =
        desk.admin(Call.post("/v1/admin/counterparties/" + of.id() + "/secret-rotations"));
    assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
    return reply;
  }

  @Test
  void aCounterpartyMayBringItsOwnPublicKey() {
    var pair = WebhookKey.pair(bytes(7));
    Map<String, Object> enrolment = new LinkedHashMap<>(Insurer.enrolment("insurer-with-own-key"));
    enrolment.put("publicKey", pair.publicKey().text());
    Call.Reply reply = desk.admin(Call.post("/v1/admin/counterparties").json(enrolment));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    assertThat(reply.at("secret")).isNull();
    Insurer own = new Insurer(desk, "insurer-with-own-key", pair);
    own.send(offered(), "APPLIED");
    refused(own.with(WebhookKey.pair(bytes(8))).call(offered()));
  }

  private static byte[] json(Map<String, Object> tree) {
    return Json.write(tree).getBytes(StandardCharsets.UTF_8);
  }
}
