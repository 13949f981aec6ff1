package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of Portcover's to a counterparty.
 *
 * @param verified whether the signature was ours to trust
 * @param reason why it was not, {@code NO_MATCHING_SIGNATURE}
 * @param again whether the message had been taken before
 * @param answered the HTTP status that it was answered with
 */
public record Received(
    Instant at,
    String receiver,
    boolean verified,
    @Nullable String reason,
    boolean again,
    int answered,
    Map<String, List<String>> headers,
    byte[] body) {

  /** The event; absent when the body is no JSON. */
  public Tree event() {
    return Tree.read(body);
  }

  public String type() {
    return event().at("type").textOrEmpty();
  }

  public Tree data() {
    return event().at("data");
  }

  /** Whether the counterparty took it, for the first time. */
  public boolean taken() {
    return verified && !again && answered < 300;
  }

  public Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    Tree event = event();
    tree.put("receivedAt", at.toString());
    tree.put("receiver", receiver);
    tree.put("type", type());
    tree.put("id", event.at("id").textOrEmpty());
    tree.put("subject", event.at("subject").textOrEmpty());
    tree.put("verified", verified);
    if (reason != null) {
      tree.put("reason", reason);
    }
    tree.put("again", again);
    tree.put("answered", answered);
    var shown = new LinkedHashMap<String, Object>();
    headers.forEach((name, values) -> shown.put(name, String.join(", ", values)));
    tree.put("headers", shown);
    Object value = event.value();
    tree.put("body", value == null ? new String(body, StandardCharsets.UTF_8) : value);
    return tree;
  }
}
