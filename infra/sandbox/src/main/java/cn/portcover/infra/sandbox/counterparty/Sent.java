package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that was sent and what came of each attempt.
 *
 * @param attempts one for each repetition
 */
public record Sent(Message message, List<Attempt> attempts) {
  private static final int LONGEST_SHOWN = 16 * 1024;

  /**
   * One attempt.
   *
   * @param answer absent when none came
   * @param error why none came
   */
  public record Attempt(
      Instant at,
      String address,
      Envelope envelope,
      @Nullable ApiAnswer answer,
      @Nullable String error) {

    public boolean taken() {
      return answer != null && answer.succeeded();
    }

    /** Whether it may come right by itself: no answer, too often, or Portcover's own fault. */
    boolean worthRepeating() {
      return answer == null || answer.status() == 429 || answer.status() >= 500;
    }

    Map<String, Object> tree() {
      var tree = new LinkedHashMap<String, Object>();
      tree.put("at", at.toString());
      tree.put("to", address);
      tree.put("headers", envelope.headers());
      tree.put("body", shown(envelope.body()));
      ApiAnswer came = answer;
      if (came != null) {
        var answered = new LinkedHashMap<String, Object>();
        answered.put("status", came.status());
        answered.put("headers", firstValues(came));
        answered.put("body", shown(came.body()));
        tree.put("answer", answered);
      }
      if (error != null) {
        tree.put("noAnswer", error);
      }
      return tree;
    }

    private static Map<String, Object> firstValues(ApiAnswer answer) {
      var headers = new LinkedHashMap<String, Object>();
      answer
          .headers()
          .map()
          .forEach((name, values) -> headers.put(name, String.join(", ", values)));
      return headers;
    }

    /** A tree where it is JSON, else its text, the beginning of it where it is long. */
    private static Object shown(byte[] body) {
      Object value = body.length > LONGEST_SHOWN ? null : Tree.read(body).value();
      if (value != null) {
        return value;
      }
      String text = new String(body, StandardCharsets.UTF_8);
      return text.length() > LONGEST_SHOWN
          ? text.substring(0, LONGEST_SHOWN) + "… (" + body.length + " bytes)"
          : text;
    }
  }

  public Sent {
    attempts = List.copyOf(attempts);
  }

  /** The last attempt's answer. */
  public Optional<ApiAnswer> answer() {
    return attempts.isEmpty() ? Optional.empty() : Optional.ofNullable(attempts.getLast().answer());
  }

  public boolean taken() {
    return attempts.stream().anyMatch(Attempt::taken);
  }

  public Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", message.id());
    tree.put("sender", message.sender());
    tree.put("type", message.type());
    if (message.subject() != null) {
      tree.put("subject", message.subject());
    }
    message.tampering().ifPresent(tamper -> tree.put("tamper", tamper.name()));
    tree.put("attempts", attempts.stream().map(Attempt::tree).toList());
    return tree;
  }
}
