package cn.portcover.infra.sandbox.company;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.card.CardFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A company at its computer, a card in the reader: the public API as the company's browser uses it.
 */
public final class CompanyDesk {
  private final ApiClient api;
  private final ClockControl clock;
  private final Supplier<String> ids;
  private final CardFile card;
  private @Nullable String accessToken;

  /**
   * @param ids new idempotency keys
   */
  public CompanyDesk(ApiClient api, ClockControl clock, Supplier<String> ids, CardFile card) {
    this.api = api;
    this.clock = clock;
    this.ids = ids;
    this.card = card;
  }

  /** Signs bytes with the card: detached CMS, base64. */
  public String sign(byte[] bytes) {
    return Base64.getEncoder().encodeToString(card.sign(bytes, clock.now()));
  }

  /**
   * Signs in with the card; what follows is done in this session. Answers the last answer that
   * came.
   */
  public ApiAnswer signIn() throws IOException {
    accessToken = null;
    var challenge = post("/v1/session/challenges", null);
    if (!challenge.succeeded()) {
      return challenge;
    }
    Tree asked = challenge.tree();
    var body = new LinkedHashMap<String, Object>();
    body.put("challengeId", asked.at("challengeId").textOrEmpty());
    body.put("cms", sign(base64(asked.at("bytesToSign"))));
    var answer = post("/v1/session/card", body);
    accessToken = answer.tree().at("accessToken").text().orElse(null);
    return answer;
  }

  /** Takes the session that an answer opened; what follows is done in it. */
  public void use(ApiAnswer signedIn) {
    accessToken = signedIn.tree().at("accessToken").text().orElse(null);
  }

  /** Signs out; the session is gone. */
  public ApiAnswer signOut() throws IOException {
    return api.send("DELETE", api.address("/v1/session"), headers(), null);
  }

  public ApiAnswer get(String path) throws IOException {
    return api.get(path, headers());
  }

  /** Posts with a new idempotency key. */
  public ApiAnswer post(String path, @Nullable Object body) throws IOException {
    return post(path, body, null, ids.get());
  }

  /**
   * Posts.
   *
   * @param version that was seen, sent as {@code If-Match}
   */
  public ApiAnswer post(
      String path, @Nullable Object body, @Nullable Long version, String idempotencyKey)
      throws IOException {
    var headers = headers();
    headers.put("idempotency-key", idempotencyKey);
    if (version != null) {
      headers.put("if-match", "\"" + version + "\"");
    }
    return api.post(path, headers, body);
  }

  /** Puts the whole record, having seen that version of it. */
  public ApiAnswer put(String path, Object body, long version) throws IOException {
    var headers = headers();
    headers.put("content-type", "application/json");
    headers.put("idempotency-key", ids.get());
    headers.put("if-match", "\"" + version + "\"");
    return api.send(
        "PUT", api.address(path), headers, Json.write(body).getBytes(StandardCharsets.UTF_8));
  }

  /** Posts a file as it is. */
  public ApiAnswer postFile(String path, String mediaType, byte[] content) throws IOException {
    var headers = headers();
    headers.put("content-type", mediaType);
    headers.put("idempotency-key", ids.get());
    return api.send("POST", api.address(path), headers, content);
  }

  /** Deletes with a body, as what is revoked is signed for. */
  public ApiAnswer delete(String path, Object body, long version) throws IOException {
    var headers = headers();
    headers.put("content-type", "application/json");
    headers.put("idempotency-key", ids.get());
    headers.put("if-match", "\"" + version + "\"");
    return api.send(
        "DELETE", api.address(path), headers, Json.write(body).getBytes(StandardCharsets.UTF_8));
  }

  /** Gets a document as a browser does, without following the redirect. */
  public ApiAnswer document(String path) throws IOException {
    var headers = headers();
    headers.put("accept", "application/pdf");
    return api.get(path, headers);
  }

  /** Gets what a redirect points to, as anybody who has the link. */
  public ApiAnswer follow(String link) throws IOException {
    return api.send("GET", URI.create(link), Map.of(), null);
  }

  /** Asks without a session. */
  public ApiAnswer anonymously(String path) throws IOException {
    return api.get(path, Map.of("accept", "application/json"));
  }

  private Map<String, String> headers() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("accept", "application/json");
    headers.put("accept-language", "zh-CN");
    String token = accessToken;
    if (token != null) {
      headers.put("authorization", "Bearer " + token);
    }
    return headers;
  }

  /** The bytes of a base64 text; none when it is none. */
  public static byte[] base64(Tree text) {
    try {
      return Base64.getDecoder().decode(text.textOrEmpty());
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
