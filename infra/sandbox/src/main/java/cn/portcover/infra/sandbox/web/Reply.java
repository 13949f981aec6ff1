package cn.portcover.infra.sandbox.web;

import cn.portcover.infra.sandbox.json.PrettyJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sandbox's answer to a request. */
public record Reply(int status, Map<String, String> headers, byte[] body) {
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
