package cn.portcover.operation.http;

import cn.portcover.operation.BodyTooLarge;
import cn.portcover.operation.NotJsonType;
import cn.portcover.operation.UnreadableRequest;
import cn.portcover.operation.json.Json;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request's body as JSON: at most 1 MiB, UTF-8, by its Content-Type. */
public final class JsonBody {
  private static final int MAX = 1 << 20;

  private JsonBody() {}

  /** The JSON value. */
  static @Nullable Object value(Request request) {
    if (request.body().length > MAX) {
      throw new BodyTooLarge();
    }
    String type =
        request.header("content-type").orElse("").toLowerCase(Locale.ROOT).replace(" ", "");
    if (!type.matches("application/(json|cloudevents\\+json)(;charset=\"?utf-8\"?)?")) {
      throw new NotJsonType();
    }
    try {
      return Json.read(request.body());
    } catch (Json.NotJson e) {
      throw new UnreadableRequest(String.valueOf(e.getMessage()));
    }
  }

  /** The JSON object. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(Request request) {
    if (value(request) instanceof Map<?, ?> object) {
      return (Map<String, Object>) object;
    }
    throw new UnreadableRequest("the body is not a JSON object");
  }
}
