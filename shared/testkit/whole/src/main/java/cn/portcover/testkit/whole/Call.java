package cn.portcover.testkit.whole;

import cn.portcover.operation.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One HTTP request as the event that API Gateway would make of it (payload format 2.0). */
public record Call(
    String method, String path, String query, Map<String, String> headers, byte[] body) {

  public static Call of(String method, String target) {
    int mark = target.indexOf('?');
    return new Call(
        method,
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? "" : target.substring(mark + 1),
        Map.of(),
        new byte[0]);
  }

  public static Call get(String target) {
    return of("GET", target);
  }

  public static Call post(String target) {
    return of("POST", target);
  }

  public Call header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name.toLowerCase(Locale.ROOT), value);
    return new Call(method, path, query, more, body);
  }

  public Call bearer(String token) {
    return header("authorization", "Bearer " + token);
  }

  public Call ifMatch(Object version) {
    return header("if-match", "\"" + version + "\"");
  }

  public Call json(Object tree) {
    return bytes(Json.write(tree).getBytes(StandardCharsets.UTF_8))
        .header("content-type", "application/json");
  }

  public Call bytes(byte[] content) {
    return new Call(method, path, query, headers, content);
  }

  /** The event. */
  public Map<String, Object> event() {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("rawPath", path);
    event.put("rawQueryString", query);
    event.put("headers", headers);
    event.put("requestContext", Map.of("http", Map.of("method", method, "path", path)));
    event.put("body", Base64.getEncoder().encodeToString(body));
    event.put("isBase64Encoded", true);
    return event;
  }

  public Reply at(WholeSystem system) {
    return Reply.of(system.handle(event()));
  }

  /** What came back. */
  public record Reply(int status, Map<String, String> headers, String body) {
    public static Reply of(Map<String, Object> response) {
      Map<String, String> headers = new LinkedHashMap<>();
      ((Map<?, ?>) Objects.requireNonNull(response.get("headers")))
          .forEach((name, value) -> headers.put(name.toString(), String.valueOf(value)));
      String body = String.valueOf(response.get("body"));
      boolean encoded = Boolean.TRUE.equals(response.get("isBase64Encoded"));
      return new Reply(
          ((Number) Objects.requireNonNull(response.get("statusCode"))).intValue(),
          headers,
          encoded ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8) : body);
    }

    /** The body as a tree. */
    public Map<String, Object> tree() {
      return Json.readOwn(body);
    }

    /** The value at a path of names and positions, {@code items/0/id}. */
    public @Nullable Object at(String path) {
      Object here = tree();
      for (String step : path.split("/", -1)) {
        here =
            switch (here) {
              case Map<?, ?> map -> map.get(step);
              case java.util.List<?> list when Integer.parseInt(step) < list.size() ->
                  list.get(Integer.parseInt(step));
              case null, default -> null;
            };
      }
      return here;
    }

    public String text(String path) {
      return String.valueOf(at(path));
    }

    /** The code of a problem document. */
    public String problem() {
      String type = text("type");
      return type.substring(type.lastIndexOf(':') + 1);
    }
  }
}
