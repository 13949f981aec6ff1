package cn.portcover.operation.http;

import cn.portcover.operation.UnreadableRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** API Gateway's HTTP API events, payload format 2.0, to requests, and answers to its responses. */
public final class ApiEvents {
  private ApiEvents() {}

  public static boolean isHttp(Map<String, Object> event) {
    return event.get("requestContext") instanceof Map<?, ?> context
        && context.get("http") instanceof Map;
  }

  /** A refusal when path or query cannot be read. */
  public static Request request(Map<String, Object> event) {
    Request head = head(event);
    return new Request(
        head.method(),
        decoded(head.path(), "the path"),
        query(String.valueOf(event.getOrDefault("rawQueryString", ""))),
        head.headers(),
        body(event));
  }

  /** What can be read of any event: method, headers and the path as it came. */
  public static Request head(Map<String, Object> event) {
    Map<?, ?> http = inner(inner(event, "requestContext"), "http");
    Map<String, String> headers = new LinkedHashMap<>();
    inner(event, "headers")
        .forEach(
            (name, value) ->
                headers.put(name.toString().toLowerCase(Locale.ROOT), String.valueOf(value)));
    return new Request(
        String.valueOf(http.get("method")).toUpperCase(Locale.ROOT),
        String.valueOf(event.getOrDefault("rawPath", "/")),
        Map.of(),
        headers,
        new byte[0]);
  }

  /** The object of that name in an object of an event; empty when there is none. */
  public static Map<?, ?> inner(Map<?, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static byte[] body(Map<String, Object> event) {
    if (!(event.get("body") instanceof String body)) {
      return new byte[0];
    }
    try {
      return Boolean.TRUE.equals(event.get("isBase64Encoded"))
          ? Base64.getDecoder().decode(body)
          : body.getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRequest("the body is said to be base64 and is not");
    }
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int at = pair.indexOf('=');
        String name = formDecoded(at < 0 ? pair : pair.substring(0, at));
        if (query.put(name, at < 0 ? "" : formDecoded(pair.substring(at + 1))) != null) {
          throw new UnreadableRequest("the query parameter " + name + " stands twice");
        }
      }
    }
    return query;
  }

  private static String formDecoded(String text) {
    return decoded(text.replace('+', ' '), "the query");
  }

  /** Percent-decoding (RFC 3986 §2.1) that takes UTF-8 only. */
  private static String decoded(String text, String where) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      var out = new java.io.ByteArrayOutputStream();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '%') {
          out.write(Integer.parseInt(text(bytes, i + 1), 16));
          i += 2;
        } else {
          out.write(bytes[i]);
        }
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(java.nio.ByteBuffer.wrap(out.toByteArray()))
          .toString();
    } catch (java.nio.charset.CharacterCodingException
        | NumberFormatException
        | IndexOutOfBoundsException e) {
      throw new UnreadableRequest(where + " is not percent-encoded UTF-8");
    }
  }

  private static String text(byte[] bytes, int from) {
    String hex = new String(bytes, from, 2, StandardCharsets.US_ASCII);
    if (!hex.matches("[0-9A-Fa-f]{2}")) {
      throw new NumberFormatException(hex);
    }
    return hex;
  }

  /** The response document of payload format 2.0; the answer's body is text or bytes by now. */
  public static Map<String, Object> response(Answer answer) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("statusCode", answer.status());
    response.put("headers", answer.headers());
    if (answer.body() instanceof byte[] bytes) {
      response.put("body", Base64.getEncoder().encodeToString(bytes));
      response.put("isBase64Encoded", true);
    } else {
      response.put("body", answer.body() == null ? "" : answer.body().toString());
      response.put("isBase64Encoded", false);
    }
    return response;
  }
}
