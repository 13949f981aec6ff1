package cn.portcover.infra.sandbox.json;

import cn.portcover.operation.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of any shape and a way down into it. What is not there is an absent tree rather than
 * an exception, so that an unexpected answer can be reported as it is.
 *
 * @param value as {@link Json} reads it
 */
public record Tree(@Nullable Object value) {
  /** The value of a JSON text; absent when it is not JSON. */
  public static Tree read(byte[] utf8) {
    try {
      return new Tree(Json.read(utf8));
    } catch (Json.NotJson e) {
      return new Tree(null);
    }
  }

  /** The member of an object; absent when there is none, or when this is no object. */
  public Tree at(String... path) {
    Object found = value;
    for (String name : path) {
      found = found instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return new Tree(found);
  }

  /** The items of a list; none when this is no list. */
  public List<Tree> items() {
    return value instanceof List<?> list ? list.stream().map(Tree::new).toList() : List.of();
  }

  public Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The text, or an empty one. */
  public String textOrEmpty() {
    return text().orElse("");
  }

  public Optional<Long> number() {
    return value instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
  }

  public boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  public boolean isAbsent() {
    return value == null;
  }

  /** The members of an object, in order; none when this is no object. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> members() {
    return value instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return Json.write(value);
  }
}
