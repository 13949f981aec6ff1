package cn.portcover.operation.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record type as the codec sees it, and whoever else takes records apart: its canonical
 * constructor and its fields. Read once per type.
 */
public record Shape(Constructor<?> constructor, List<Field> fields) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return of(type);
        }
      };

  /** One record component. */
  public record Field(
      String name,
      AnnotatedType type,
      boolean optional,
      int maxLength,
      boolean pasted,
      RecordComponent component) {
    /** Its value in that record. */
    public @Nullable Object get(Object owner) {
      try {
        return component.getAccessor().invoke(owner);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record shows its components", e);
      }
    }

    public Class<?> rawType() {
      return component.getType();
    }
  }

  public static Shape get(Class<?> type) {
    return SHAPES.get(type);
  }

  private static Shape of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(type + " is not a record");
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      List<Field> fields = new ArrayList<>();
      for (RecordComponent component : components) {
        component.getAccessor().setAccessible(true);
        AnnotatedType annotated = component.getAnnotatedType();
        Length length = component.getAnnotation(Length.class);
        fields.add(
            new Field(
                component.getName(),
                annotated,
                annotated.isAnnotationPresent(Nullable.class),
                length == null ? Length.DEFAULT : length.value(),
                component.isAnnotationPresent(Pasted.class),
                component));
      }
      return new Shape(constructor, List.copyOf(fields));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  static Class<?> rawType(AnnotatedType type) {
    return switch (type.getType()) {
      case Class<?> raw -> raw;
      case java.lang.reflect.ParameterizedType p -> (Class<?>) p.getRawType();
      default -> Object.class;
    };
  }

  /** The n-th type argument, {@code List<n>}. */
  static AnnotatedType argument(AnnotatedType type, int n) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[n];
  }
}
