package cn.portcover.operation.http;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.Caller;
import cn.portcover.operation.IdempotencyKeyMissing;
import cn.portcover.operation.KeyUsedForAnotherRequest;
import cn.portcover.operation.RequestInProgress;
import cn.portcover.operation.UnreadableRequest;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Store;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A repeated request has one effect: its key is held while it runs and answered from afterwards,
 * for 24 hours. The answer is kept in the transaction that it tells of.
 */
final class Replays {
  private static final Duration ANSWERED_FOR = Duration.ofHours(24);

  /** Longer than a function may run: a hold that outlives its holder ends by itself. */
  private static final Duration HELD_FOR = Duration.ofSeconds(35);

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private final Store store;

  Replays(Store store) {
    this.store = store;
  }

  /** A key in hand. */
  record Held(String key, String holder, Sha256 request, Instant now) {
    Store.Replay answeredBy(Answer answer) {
      Map<String, Object> kept = new LinkedHashMap<>();
      kept.put("status", answer.status());
      kept.put("headers", answer.headers());
      kept.put("body", answer.body() == null ? "" : answer.body().toString());
      return new Store.Replay(key, holder, request, Json.write(kept), now.plus(ANSWERED_FOR));
    }
  }

  /** What became of asking for the key. */
  sealed interface Outcome {
    /** No key was sent, or none counts here. */
    record Unkeyed() implements Outcome {}

    record Fresh(Held held) implements Outcome {}

    record Repeated(Answer answer) implements Outcome {}
  }

  Outcome begin(Row row, Request request, Caller caller, String requestId, Instant now) {
    Optional<String> sent = request.header("idempotency-key");
    if (row.keyRequired() && sent.isEmpty()) {
      throw new IdempotencyKeyMissing();
    }
    if (!row.isWrite() || sent.isEmpty() || caller.counterparty() != null) {
      return new Outcome.Unkeyed();
    }
    if (!KEY.matcher(sent.get()).matches()) {
      throw new UnreadableRequest("Idempotency-Key takes 1 to 128 visible ASCII characters");
    }
    String scope =
        caller.actor().id() + "\n" + caller.actor().name() + "\n" + row.name() + "\n" + sent.get();
    String key = Sha256.of(scope.getBytes(StandardCharsets.UTF_8)).value();
    Held held = new Held(key, requestId, digest(sent.get(), request), now);
    return switch (store.hold(key, requestId, held.request(), now, now.plus(HELD_FOR))) {
      case Store.Hold.Held h -> new Outcome.Fresh(held);
      case Store.Hold.Busy b -> throw new RequestInProgress();
      case Store.Hold.Answered a when a.request().equals(held.request()) ->
          new Outcome.Repeated(answer(a.answer()));
      case Store.Hold.Answered a -> throw new KeyUsedForAnotherRequest();
    };
  }

  void release(Held held) {
    store.release(held.key(), held.holder());
  }

  /**
   * The same request: method, path, query and body. What is kept of it cannot be guessed from what
   * else is known, as a body may hold a password: the caller's key, which is not kept, comes first.
   */
  private static Sha256 digest(String sent, Request request) {
    String query = request.query().isEmpty() ? "" : "?" + new TreeMap<>(request.query());
    byte[] head =
        (sent + "\n" + request.method() + " " + request.path() + query + "\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(head, head.length + request.body().length);
    System.arraycopy(request.body(), 0, all, head.length, request.body().length);
    return Sha256.of(all);
  }

  private static Answer answer(String kept) {
    Map<String, Object> tree = Json.readOwn(kept);
    Map<String, String> headers = new LinkedHashMap<>();
    ((Map<?, ?>) tree.getOrDefault("headers", Map.of()))
        .forEach((name, value) -> headers.put(name.toString(), String.valueOf(value)));
    headers.put("idempotency-replayed", "true");
    int status = Integer.parseInt(String.valueOf(tree.get("status")));
    Object body = tree.getOrDefault("body", "");
    return new Answer(status, headers, body.toString().isEmpty() ? null : body);
  }
}
