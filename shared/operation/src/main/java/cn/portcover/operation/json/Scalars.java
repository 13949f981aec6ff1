package cn.portcover.operation.json;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values that are one text: dates, decimals, enumerations and the domain's {@link Text} values. */
public final class Scalars {
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,10})?");
  // Java's own parsers also take years of ten digits, hour 24, leap seconds and the digits of all
  // scripts.
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern INSTANT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

  /** What a type says of its own texts in a constant of this name. */
  private static final String LONGEST = "LONGEST";

  private static final ClassValue<Integer> LENGTHS =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
          return Arrays.stream(type.getFields())
              .filter(field -> field.getName().equals(LONGEST))
              .findFirst()
              .map(Scalars::constant)
              .orElse(Length.DEFAULT);
        }
      };

  private Scalars() {}

  /** How many characters a value's text may have. */
  static int longest(Class<?> type) {
    return LENGTHS.get(type);
  }

  private static Integer constant(java.lang.reflect.Field field) {
    try {
      return (Integer) java.util.Objects.requireNonNull(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether values of the type are read from and written as one text. */
  public static boolean isScalar(Class<?> type) {
    return type == BigDecimal.class
        || type == LocalDate.class
        || type == Instant.class
        || type == Period.class
        || type == Duration.class
        || type == URI.class
        || type == Currency.class
        || type.isEnum()
        || Text.class.isAssignableFrom(type);
  }

  /**
   * Reads a value from its text.
   *
   * @throws Malformed naming the rule that the text breaks
   */
  public static Object read(Class<?> type, String text) {
    try {
      if (type == String.class) {
        return text;
      } else if (type == int.class || type == Integer.class) {
        return matching(INTEGER, text, "integer-malformed", Integer::valueOf);
      } else if (type == long.class || type == Long.class) {
        return matching(INTEGER, text, "integer-malformed", Long::valueOf);
      } else if (type == boolean.class || type == Boolean.class) {
        return switch (text) {
          case "true" -> true;
          case "false" -> false;
          default -> throw new Malformed("boolean-malformed", text);
        };
      } else if (type == BigDecimal.class) {
        return matching(DECIMAL, text, "decimal-malformed", BigDecimal::new);
      } else if (type == LocalDate.class) {
        return matching(DATE, text, "date-malformed", LocalDate::parse);
      } else if (type == Instant.class) {
        return matching(INSTANT, text, "instant-malformed", Instant::parse);
      } else if (type == Period.class) {
        return Period.parse(text);
      } else if (type == Duration.class) {
        return Duration.parse(text);
      } else if (type == URI.class) {
        return new URI(text);
      } else if (type == Currency.class) {
        return Currency.getInstance(text);
      } else if (type.isEnum()) {
        return constant(type, text);
      } else {
        return textValue(type, text);
      }
    } catch (NumberFormatException e) {
      throw new Malformed("integer-malformed", text);
    } catch (DateTimeException | URISyntaxException e) {
      throw new Malformed(
          type.getSimpleName().replace("Local", "").toLowerCase(java.util.Locale.ROOT)
              + "-malformed",
          text);
    } catch (Malformed e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new Malformed("currency-unknown", text);
    }
  }

  public static String write(Object value) {
    return switch (value) {
      case Text text -> text.value();
      case Enum<?> constant -> constant.name();
      case BigDecimal number -> number.toPlainString();
      case Currency currency -> currency.getCurrencyCode();
      default -> value.toString();
    };
  }

  private static Object matching(
      Pattern pattern, String text, String code, java.util.function.Function<String, Object> read) {
    if (!pattern.matcher(text).matches()) {
      throw new Malformed(code, text);
    }
    return read.apply(text);
  }

  private static Object constant(Class<?> type, String text) {
    Object[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(c -> ((Enum<?>) c).name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Malformed(
                    "code-unknown",
                    text,
                    Arrays.stream(constants)
                        .map(c -> ((Enum<?>) c).name())
                        .collect(Collectors.joining(", "))));
  }

  /** A static {@code parse(String)} where the type has one, else its constructor. */
  private static Object textValue(Class<?> type, String text) {
    try {
      Optional<Method> parse =
          Arrays.stream(type.getMethods())
              .filter(m -> m.getName().equals("parse") && m.getParameterCount() == 1)
              .findFirst();
      return parse.isPresent()
          ? parse.get().invoke(null, text)
          : Shape.get(type).constructor().newInstance(text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Malformed malformed) {
        throw malformed;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
