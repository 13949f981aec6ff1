package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.whole.Call;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An insurer that is enrolled, and signs what it sends. */
public final class Insurer {
  private static final AtomicInteger ENROLLED = new AtomicInteger();
  private static final AtomicInteger MESSAGES = new AtomicInteger();

  private final Desk desk;
  private final String id;
  private final WebhookKey.Signing key;

  Insurer(Desk desk, String id, WebhookKey.Signing key) {
    this.desk = desk;
    this.id = id;
    this.key = key;
  }

  public static Insurer enrolled(Desk desk) {
    String id = "insurer-" + ENROLLED.incrementAndGet();
    Call.Reply reply = desk.admin(Call.post("/v1/admin/counterparties").json(enrolment(id)));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return new Insurer(desk, id, WebhookKey.signing(reply.text("secret")));
  }

  static Map<String, Object> enrolment(String id) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", id);
    body.put("kind", "INSURER");
    body.put("chineseName", "示例信用保险公司");
    body.put("englishName", "Example Credit Insurance");
    body.put("products", List.of("SME_CREDIT"));
    return body;
  }

  /** A message before it is signed. */
  public record Message(
      String id,
      String type,
      @Nullable String subject,
      @Nullable Integer sequence,
      Map<String, Object> data) {
    public static Message of(String type, Map<String, Object> data) {
      return new Message("msg-" + MESSAGES.incrementAndGet(), type, null, null, data);
    }

    public Message about(String theSubject, int theSequence) {
      return new Message(id, type, theSubject, theSequence, data);
    }
  }

  public String id() {
    return id;
  }

  public WebhookKey.Signing key() {
    return key;
  }

  /** The same insurer with another key. */
  public Insurer with(WebhookKey.Signing other) {
    return new Insurer(desk, id, other);
  }

  Map<String, Object> envelope(Message message) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("id", message.id());
    event.put("source", "/counterparties/" + id);
    event.put("type", message.type());
    if (message.subject() != null) {
      event.put("subject", message.subject());
    }
    event.put("time", desk.now().toString());
    event.put("datacontenttype", "application/json");
    if (message.sequence() != null) {
      event.put("sequence", message.sequence());
    }
    event.put("data", message.data());
    return event;
  }

  public Call call(Message message) {
    return signed(
        message.id(), Json.write(envelope(message)).getBytes(StandardCharsets.UTF_8), desk.now());
  }

  Call signed(String messageId, byte[] body, Instant at) {
    WebhookHeaders headers = WebhookSignature.sign(messageId, at, body, List.of(key));
    return Call.post("/v1/inbox/" + id)
        .bytes(body)
        .header("content-type", "application/json")
        .header(WebhookHeaders.ID, String.valueOf(headers.id()))
        .header(WebhookHeaders.TIMESTAMP, String.valueOf(headers.timestamp()))
        .header(WebhookHeaders.SIGNATURE, String.valueOf(headers.signature()));
  }

  public Call.Reply send(Message message) {
    return call(message).at(desk.system());
  }

  /** Sends and expects the message's state. */
  public Call.Reply send(Message message, String state) {
    Call.Reply reply = send(message);
    assertThat(reply.text("state")).as(message + " → " + reply.body()).isEqualTo(state);
    return reply;
  }

  /** Those that wait, as the administrator sees them. */
  public List<?> waiting() {
    Call.Reply reply = desk.admin(Call.get("/v1/admin/inbox?sender=" + id));
    return (List<?>) java.util.Objects.requireNonNull(reply.at("items"));
  }
}
