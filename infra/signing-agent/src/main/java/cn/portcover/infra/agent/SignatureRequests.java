package cn.portcover.infra.agent;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the body of {@code POST /signatures}: {@code {"cardId", "bytesToSign", "purpose"?}}. */
final class SignatureRequests {
  static final int MAX_BYTES = 256 * 1024;

  /** How much of a body that is too large is still read, so that the answer reaches the sender. */
  private static final int MAX_DRAINED = 4 * 1024 * 1024;

  private static final Set<String> MEMBERS = Set.of("cardId", "bytesToSign", "purpose");
  private static final Pattern JSON =
      Pattern.compile(
          "application/json(\\s*;\\s*charset=\"?utf-8\"?)?\\s*", Pattern.CASE_INSENSITIVE);

  private SignatureRequests() {}

  /**
   * @throws AgentRefusal {@code json-only}, {@code too-large}, {@code malformed}, {@code
   *     cannot-be-shown}, {@code signed-attributes-lookalike}
   */
  static SignStatement.Request read(HttpExchange exchange, String requester, Language language)
      throws IOException {
    requireJson(exchange.getRequestHeaders());
    var members = Json.readObject(text(exchange.getRequestBody()), MEMBERS);
    return new SignStatement.Request(
        required(members, "cardId"),
        Statement.read(decode(required(members, "bytesToSign"))),
        members.get("purpose"),
        requester,
        language);
  }

  /** A page may send other types without asking first (Fetch §4.8); JSON makes it ask. */
  private static void requireJson(Headers headers) {
    var types = headers.get("Content-Type");
    if (types == null || types.size() != 1 || !JSON.matcher(types.getFirst()).matches()) {
      throw AgentRefusal.because(Reason.JSON_ONLY);
    }
  }

  private static String text(InputStream body) throws IOException {
    var bytes = body.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      drain(body);
      throw AgentRefusal.because(Reason.TOO_LARGE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw AgentRefusal.because(Reason.MALFORMED, "not UTF-8", e);
    }
  }

  private static void drain(InputStream body) throws IOException {
    var buffer = new byte[8192];
    int drained = 0;
    int read = body.read(buffer);
    while (read >= 0 && drained < MAX_DRAINED) {
      drained += read;
      read = body.read(buffer);
    }
  }

  private static String required(Map<String, String> members, String name) {
    var value = members.get(name);
    if (value == null || value.isEmpty()) {
      throw AgentRefusal.because(Reason.MALFORMED, name + " is missing");
    }
    return value;
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw AgentRefusal.because(Reason.MALFORMED, "bytesToSign is not base64", e);
    }
  }
}
