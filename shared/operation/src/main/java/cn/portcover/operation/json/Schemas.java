package cn.portcover.operation.json;

import cn.portcover.domain.Text;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON Schema 2020-12 of the records that {@link Reading} reads and {@link Writing} writes. */
public final class Schemas {
  private final Map<String, Object> definitions = new TreeMap<>();
  private final String base;

  /**
   * @param base where definitions stand, {@code #/components/schemas/} or {@code #/$defs/}
   */
  public Schemas(String base) {
    this.base = base;
  }

  /** Definitions of all records referred to so far, by name. */
  public Map<String, Object> definitions() {
    return definitions;
  }

  /** A reference to the record's definition. */
  public Map<String, Object> reference(Class<?> type) {
    String name = name(type);
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, object(type));
    }
    return Map.of("$ref", base + name);
  }

  /** Nested records are told apart by their owners' names. */
  private static String name(Class<?> type) {
    Class<?> owner = type.getDeclaringClass();
    return owner == null ? type.getSimpleName() : name(owner) + type.getSimpleName();
  }

  private Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Shape.Field field : Shape.get(type).fields()) {
      properties.put(field.name(), schema(field.type(), field.maxLength()));
      if (!field.optional()) {
        required.add(field.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  private Map<String, Object> schema(AnnotatedType annotated, int maxLength) {
    Class<?> type = Shape.rawType(annotated);
    if (type == List.class) {
      return ordered("type", "array", "items", schema(Shape.argument(annotated, 0), maxLength));
    } else if (type == Map.class) {
      return ordered(
          "type",
          "object",
          "additionalProperties",
          schema(Shape.argument(annotated, 1), maxLength));
    } else if (type == String.class) {
      return ordered("type", "string", "minLength", 1, "maxLength", maxLength);
    }
    return type.isRecord() && !Text.class.isAssignableFrom(type) ? reference(type) : scalar(type);
  }

  /** The schema of a type that is one text, number or boolean. */
  public Map<String, Object> scalar(Class<?> type) {
    if (type == Object.class) {
      return Map.of();
    } else if (type == boolean.class || type == Boolean.class) {
      return ordered("type", "boolean");
    } else if (type == int.class
        || type == Integer.class
        || type == long.class
        || type == Long.class) {
      return ordered("type", "integer");
    } else if (type == BigDecimal.class) {
      return ordered("type", "string", "pattern", "^-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,10})?$");
    } else if (type == LocalDate.class) {
      return ordered("type", "string", "format", "date");
    } else if (type == Instant.class) {
      return ordered("type", "string", "format", "date-time");
    } else if (type == Period.class || type == Duration.class) {
      return ordered("type", "string", "format", "duration");
    } else if (type == URI.class) {
      return ordered("type", "string", "format", "uri");
    } else if (type == Currency.class) {
      return ordered("type", "string", "pattern", "^[A-Z]{3}$");
    } else if (type.isEnum()) {
      return ordered(
          "type",
          "string",
          "enum",
          Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
    }
    return ordered("type", "string");
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
