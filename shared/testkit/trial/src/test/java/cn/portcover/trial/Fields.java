package cn.portcover.trial;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects as tests write them. */
public final class Fields {
  private Fields() {}

  /** Names and values in turn; what is null is left out. */
  public static Map<String, Object> of(@Nullable Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (value != null) {
        map.put(String.valueOf(pairs[i]), value);
      }
    }
    return map;
  }

  /** The same with one field more, or with another value; null takes it away. */
  public static Map<String, Object> with(
      Map<String, Object> fields, String name, @Nullable Object value) {
    Map<String, Object> map = new LinkedHashMap<>(fields);
    if (value == null) {
      map.remove(name);
    } else {
      map.put(name, value);
    }
    return map;
  }
}
