package cn.portcover.operation.json;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tree into a record and names every wrong field at once, each by its JSON pointer (RFC
 * 6901). A field is required unless its type is {@code @Nullable}; texts take no control,
 * bidirectional or zero-width characters, or lose them ({@link Pasted}).
 */
public final class Reading {
  private static final int MAX_ITEMS = 10_000;
  private final boolean unknownRefused;
  private final boolean own;
  private final List<FieldError> errors = new ArrayList<>();

  private Reading(boolean unknownRefused, boolean own) {
    this.unknownRefused = unknownRefused;
    this.own = own;
  }

  /** What a company sends: fields that the type does not have are errors. */
  public static <T> T strictly(Class<T> type, @Nullable Object tree) {
    return strictly(type, tree, "");
  }

  /**
   * A part of what a company sends.
   *
   * @param pointer where it stands in the request, {@code /proposal}
   */
  public static <T> T strictly(Class<T> type, @Nullable Object tree, String pointer) {
    return new Reading(true, false).all(type, tree, pointer);
  }

  /**
   * What a counterparty sends: it may add fields that are not known here.
   *
   * @param pointer where the tree stands in the message, {@code /data}
   */
  public static <T> T leniently(Class<T> type, @Nullable Object tree, String pointer) {
    return new Reading(false, false).all(type, tree, pointer);
  }

  /** What this system kept: the texts were checked when they came in. */
  public static <T> T own(Class<T> type, Map<String, ?> tree) {
    return new Reading(false, true).all(type, tree, "");
  }

  private <T> T all(Class<T> type, @Nullable Object tree, String pointer) {
    Object value = record(type, tree, pointer);
    if (!errors.isEmpty() || value == null) {
      throw new InvalidFields(errors);
    }
    return type.cast(value);
  }

  private @Nullable Object record(Class<?> type, @Nullable Object tree, String pointer) {
    if (!(tree instanceof Map<?, ?> map)) {
      return wrong(pointer, "object-expected");
    }
    Shape shape = Shape.get(type);
    int before = errors.size();
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Shape.Field field : shape.fields()) {
      arguments.add(field(field, map.get(field.name()), pointer + "/" + field.name()));
    }
    if (unknownRefused) {
      refuseUnknown(map, shape, pointer);
    }
    return errors.size() > before ? null : make(shape, arguments, pointer);
  }

  private @Nullable Object field(Shape.Field field, @Nullable Object tree, String pointer) {
    // Forms send an empty text for what was left empty.
    if (tree == null || field.optional() && "".equals(tree)) {
      return field.optional() ? null : wrong(pointer, "required");
    }
    Object given = field.pasted() && tree instanceof String text ? Texts.cleaned(text) : tree;
    return value(field.type(), given, pointer, field.maxLength());
  }

  private void refuseUnknown(Map<?, ?> map, Shape shape, String pointer) {
    for (Object name : map.keySet()) {
      if (shape.fields().stream().noneMatch(f -> f.name().equals(name))) {
        wrong(pointer + "/" + escaped(name.toString()), "field-unknown");
      }
    }
  }

  private @Nullable Object make(Shape shape, List<@Nullable Object> arguments, String pointer) {
    try {
      return shape.constructor().newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Malformed malformed) {
        errors.add(FieldError.at(pointer, malformed));
        return null;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object value(
      AnnotatedType annotated, Object tree, String pointer, int maxLength) {
    Class<?> type = Shape.rawType(annotated);
    if (type == Object.class) {
      return tree;
    } else if (type == String.class) {
      return text(tree, pointer, maxLength).orElse(null);
    } else if (type == boolean.class || type == Boolean.class) {
      return tree instanceof Boolean ? tree : wrong(pointer, "boolean-expected");
    } else if (type == int.class
        || type == Integer.class
        || type == long.class
        || type == Long.class) {
      return integer(type, tree, pointer);
    } else if (type == List.class) {
      return list(Shape.argument(annotated, 0), tree, pointer, maxLength);
    } else if (type == Map.class) {
      return map(Shape.argument(annotated, 1), tree, pointer, maxLength);
    } else if (Scalars.isScalar(type)) {
      return scalar(type, tree, pointer);
    }
    return record(type, tree, pointer);
  }

  private @Nullable Object scalar(Class<?> type, Object tree, String pointer) {
    Optional<String> text = text(tree, pointer, Scalars.longest(type));
    if (text.isEmpty()) {
      return null;
    }
    try {
      return Scalars.read(type, text.get());
    } catch (Malformed malformed) {
      errors.add(FieldError.at(pointer, malformed));
      return null;
    }
  }

  private Optional<String> text(Object tree, String pointer, int maxLength) {
    if (!(tree instanceof String text)) {
      wrong(pointer, "text-expected");
      return Optional.empty();
    }
    if (own) {
      return Optional.of(text);
    }
    try {
      Texts.check(text, maxLength);
      return Optional.of(text);
    } catch (Malformed malformed) {
      errors.add(FieldError.at(pointer, malformed));
      return Optional.empty();
    }
  }

  private @Nullable Object integer(Class<?> type, Object tree, String pointer) {
    if (!(tree instanceof BigDecimal number) || number.scale() > 18 || number.scale() < -18) {
      return wrong(pointer, "integer-expected");
    }
    try {
      return type == int.class || type == Integer.class
          ? (Object) number.intValueExact()
          : (Object) number.longValueExact();
    } catch (ArithmeticException e) {
      return wrong(pointer, "integer-expected");
    }
  }

  private @Nullable Object list(AnnotatedType item, Object tree, String pointer, int maxLength) {
    if (!(tree instanceof List<?> items)) {
      return wrong(pointer, "list-expected");
    }
    if (items.size() > MAX_ITEMS) {
      return wrong(pointer, "list-too-long", MAX_ITEMS);
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Object each = items.get(i);
      Object value =
          each == null
              ? wrong(pointer + "/" + i, "required")
              : value(item, each, pointer + "/" + i, maxLength);
      if (value != null) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  private @Nullable Object map(AnnotatedType item, Object tree, String pointer, int maxLength) {
    if (!(tree instanceof Map<?, ?> entries)) {
      return wrong(pointer, "object-expected");
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    entries.forEach(
        (name, each) -> {
          if (each != null) {
            values.put(
                name.toString(),
                value(item, each, pointer + "/" + escaped(name.toString()), maxLength));
          }
        });
    return values;
  }

  private @Nullable Object wrong(String pointer, String code, Object... arguments) {
    errors.add(new FieldError(pointer, code, List.of(arguments)));
    return null;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
