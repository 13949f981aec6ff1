package cn.portcover.operation.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to trees that {@link Json} writes and {@link Reading} reads; absent fields are
 * left out.
 */
public final class Writing {
  private Writing() {}

  public static @Nullable Object tree(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case Boolean bool -> bool;
      case Integer number -> number;
      case Long number -> number;
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      default ->
          Scalars.isScalar(value.getClass()) || value instanceof Enum<?>
              ? Scalars.write(value)
              : record(value);
    };
  }

  /** The tree of a record. */
  public static Map<String, Object> record(Object value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Shape.Field field : Shape.get(value.getClass()).fields()) {
      Object part = tree(field.get(value));
      if (part != null) {
        tree.put(field.name(), part);
      }
    }
    return tree;
  }

  public static String json(@Nullable Object value) {
    return Json.write(tree(value));
  }

  private static List<@Nullable Object> list(List<?> list) {
    List<@Nullable Object> tree = new ArrayList<>(list.size());
    list.forEach(item -> tree.add(tree(item)));
    return tree;
  }

  private static Map<String, Object> map(Map<?, ?> map) {
    Map<String, Object> tree = new LinkedHashMap<>();
    map.forEach(
        (name, item) -> {
          Object part = tree(item);
          if (part != null) {
            tree.put(String.valueOf(name), part);
          }
        });
    return tree;
  }
}
