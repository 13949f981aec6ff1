package cn.portcover.trial;

import cn.portcover.messaging.WebhookHeaders;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.messaging.WebhookSignature;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An enrolled insurer that signs its messages. */
public record Insurer(String id, String secret) {

  /** Enrols a new insurer. */
  public static Insurer enrolled(String id) {
    return enrolled(id, "INSURER");
  }

  /** Enrols a new insurer of these products. */
  public static Insurer enrolled(String id, List<String> products) {
    return enrolled(id, "INSURER", products);
  }

  /** Enrols a counterparty of another kind. */
  public static Insurer enrolled(String id, String kind) {
    return enrolled(id, kind, List.of("SME_CREDIT"));
  }

  private static Insurer enrolled(String id, String kind, List<String> products) {
    Reply reply =
        Trial.admin(
            Call.post("/v1/admin/counterparties")
                .json(
                    Fields.of(
                        "id",
                        id,
                        "kind",
                        kind,
                        "chineseName",
                        "试验信用保险公司",
                        "englishName",
                        "Trial Credit Insurance",
                        "products",
                        products)));
    return new Insurer(id, Trial.requireStatus(201, reply).text("secret"));
  }

  /** An event of this insurer. */
  public Map<String, Object> event(String type, String subject, Map<String, Object> data) {
    return Fields.of(
        "specversion",
        "1.0",
        "id",
        Trial.fresh("msg-"),
        "source",
        "/counterparties/" + id,
        "type",
        type,
        "subject",
        subject,
        "time",
        Trial.now().toString(),
        "datacontenttype",
        "application/json",
        "data",
        data);
  }

  /** The call that brings an event, signed now. */
  public Call signed(Map<String, Object> event) {
    byte[] body = Json.write(event).getBytes(StandardCharsets.UTF_8);
    String messageId = String.valueOf(event.get("id"));
    WebhookHeaders headers =
        WebhookSignature.sign(messageId, Trial.now(), body, List.of(WebhookKey.signing(secret)));
    return Call.post("/v1/inbox/" + id)
        .bytes(body)
        .header("content-type", "application/cloudevents+json")
        .header(WebhookHeaders.ID, messageId)
        .header(WebhookHeaders.TIMESTAMP, String.valueOf(headers.timestamp()))
        .header(WebhookHeaders.SIGNATURE, String.valueOf(headers.signature()));
  }

  /** Sends a message, whatever the answer. */
  public Reply send(String type, String subject, Map<String, Object> data) {
    return Trial.send(signed(event(type, subject, data)));
  }

  /** Sends a message that must be applied at once. */
  public void tell(String type, String subject, Map<String, Object> data) {
    Reply reply = Trial.requireStatus(200, send(type, subject, data));
    if (!reply.text("state").equals("APPLIED")) {
      throw new AssertionError(type + " was not applied: " + reply);
    }
  }
}
