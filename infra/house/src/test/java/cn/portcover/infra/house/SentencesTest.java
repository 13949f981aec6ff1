package cn.portcover.infra.house;

import static cn.portcover.infra.house.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import cn.portcover.operation.http.Problems;
import cn.portcover.operation.json.Scalars;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be refused is refused in words, in both languages. */
class SentencesTest {
  private static final Pattern KEBAB = Pattern.compile("required|[a-z0-9]+(-[a-z0-9]+)+");

  /** Literals that look like codes and are not, of classes that make field errors. */
  private static final Set<String> OTHER_LITERALS =
      Set.of("webhook-id", "content-type", "content-encoding", "last-modified");

  @Test
  void everyCodeOfAFieldErrorHasASentence() throws IOException {
    Map<String, Set<String>> speechless = new TreeMap<>();
    for (JavaClass each : CLASSES.that(areNot(Problems.class))) {
      for (String code : codes(each)) {
        for (Language language : Language.values()) {
          if (Problems.sentence(code, List.of(), language).equals(code.replace('-', ' '))) {
            speechless.computeIfAbsent(code, c -> new TreeSet<>()).add(each.getSimpleName());
          }
        }
      }
    }
    assertThat(speechless).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void everyScalarThatCannotBeReadHasASentence(Class<?> type) {
    try {
      Scalars.read(type, "\u0001");
    } catch (Malformed malformed) {
      for (Language language : Language.values()) {
        assertThat(Problems.sentence(malformed.code(), malformed.arguments(), language))
            .as(malformed.code())
            .isNotEqualTo(malformed.code().replace('-', ' '));
      }
    }
  }

  /** Scalar types of all records there are. */
  static Stream<Class<?>> scalars() {
    return StreamSupport.stream(CLASSES.spliterator(), false)
        .filter(JavaClass::isRecord)
        .filter(c -> !c.getPackageName().startsWith("cn.portcover.infra"))
        .flatMap(c -> Arrays.stream(c.reflect().getRecordComponents()))
        .<Class<?>>map(RecordComponent::getType)
        .filter(Scalars::isScalar)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalSaysInBothLanguagesWhatIsWrong(Class<? extends Refusal> type)
      throws ReflectiveOperationException {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      constructor.setAccessible(true);
      Object[] arguments =
          Arrays.stream(constructor.getParameterTypes()).map(SentencesTest::some).toArray();
      Refusal refusal = (Refusal) constructor.newInstance(arguments);
      assertThat(refusal.sentence(Language.ZH))
          .matches("(?s).*\\p{IsHan}.*")
          .endsWith("。")
          .doesNotContain("null");
      assertThat(refusal.sentence(Language.EN))
          .matches("(?s)[A-Z].*")
          .endsWith(".")
          .doesNotContain("null");
      assertThat(refusal.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(Problems.status(refusal)).isBetween(400, 503);
    }
  }

  static Stream<Class<?>> refusals() {
    return StreamSupport.stream(CLASSES.spliterator(), false)
        .filter(c -> c.isAssignableTo(Refusal.class))
        .filter(
            c -> !c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
        .map(JavaClass::reflect);
  }

  @Test
  void noTwoRefusalsHaveOneCode() {
    assertThat(refusals().map(c -> Refusal.code(c.asSubclass(Refusal.class))))
        .doesNotHaveDuplicates();
  }

  /** Problems reads codes and makes none; it is full of headers. */
  private static DescribedPredicate<JavaClass> areNot(Class<?> type) {
    return DescribedPredicate.not(JavaClass.Predicates.equivalentTo(type));
  }

  private static Set<String> codes(JavaClass type) throws IOException {
    Set<String> codes = new TreeSet<>();
    boolean makesErrors = false;
    try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      for (PoolEntry entry : ClassFile.of().parse(bytes.readAllBytes()).constantPool()) {
        if (entry instanceof StringEntry text && KEBAB.matcher(text.stringValue()).matches()) {
          codes.add(text.stringValue());
        }
        makesErrors |= entry instanceof ClassEntry name && MAKERS.contains(name.asInternalName());
      }
    }
    codes.removeAll(OTHER_LITERALS);
    return makesErrors ? codes : Set.of();
  }

  private static final Set<String> MAKERS = makers();

  private static Set<String> makers() {
    Set<String> makers = new TreeSet<>();
    for (Class<?> maker : List.of(Malformed.class, FieldError.class, InvalidFields.class)) {
      makers.add(maker.getName().replace('.', '/'));
    }
    return makers;
  }

  private static Object some(Class<?> type) {
    if (type == String.class) {
      return "x";
    } else if (type == RecordId.class) {
      return new RecordId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    } else if (type == Money.class) {
      return Money.of("1", "CNY");
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == int.class) {
      return 1;
    } else if (type == Instant.class) {
      return Instant.EPOCH;
    } else if (type == LocalDate.class) {
      return LocalDate.EPOCH;
    } else if (type == Duration.class) {
      return Duration.ofSeconds(1);
    } else if (type == List.class) {
      return List.of();
    } else if (type == RecordId.class) {
      return RecordId.following("x");
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type.isRecord()) {
      return record(type);
    }
    throw new IllegalStateException("a refusal made from " + type + ": say here what one is");
  }

  private static Object record(Class<?> type) {
    List<Object> arguments = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      types.add(component.getType());
      arguments.add(some(component.getType()));
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
