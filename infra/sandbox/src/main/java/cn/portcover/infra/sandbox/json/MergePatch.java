package cn.portcover.infra.sandbox.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON Merge Patch (RFC 7396): what is given replaces what was made up, objects member by member,
 * lists as a whole; null removes.
 */
public final class MergePatch {
  private MergePatch() {}

  public static Map<String, Object> apply(
      Map<String, ? extends @Nullable Object> made, Map<String, ? extends @Nullable Object> given) {
    var merged = new LinkedHashMap<String, Object>();
    made.forEach(
        (name, value) -> {
          if (value != null) {
            merged.put(name, value);
          }
        });
    given.forEach(
        (name, value) -> {
          if (value == null) {
            merged.remove(name);
          } else if (value instanceof Map<?, ?> object) {
            merged.put(
                name, apply(new Tree(merged.get(name)).members(), new Tree(object).members()));
          } else {
            merged.put(name, value);
          }
        });
    return merged;
  }
}
