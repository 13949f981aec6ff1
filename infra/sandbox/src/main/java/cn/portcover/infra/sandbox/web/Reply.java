package cn.portcover.infra.sandbox.web;

import cn.portcover.infra.sandbox.json.PrettyJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sandbox's answer to a request.
 *
 * @param endless the body is sent again and again until the asker goes away
 */
public record Reply(int status, Map<String, String> headers, byte[] body, boolean endless) {
  public Reply(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, false);
  }

  /** Never ends. */
  public static Reply endless(String mediaType, byte[] again) {
    return new Reply(200, Map.of("content-type", mediaType), again, true);
  }

  public static Reply json(int status, @Nullable Object tree) {
    return of(status, "application/json", PrettyJson.write(tree).getBytes(StandardCharsets.UTF_8));
  }

  public static Reply of(int status, String mediaType, byte[] body) {
    return new Reply(status, Map.of("content-type", mediaType), body);
  }

  static Reply refused(BadInput bad) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("error", bad.error());
    tree.put("whatToDo", bad.whatToDo());
    if (!bad.fields().isEmpty()) {
      tree.put("errors", bad.fields());
    }
    return json(bad.status(), tree);
  }
}
