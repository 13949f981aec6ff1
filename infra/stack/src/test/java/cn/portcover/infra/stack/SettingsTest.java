package cn.portcover.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.ConfigurationReader;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.BeanDefinition;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every setting that a room reads is either given to functions or left out for a reason. */
class SettingsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z0-9.-]+)");
  private static final Set<String> OF_DEPLOYMENTS =
      Stream.concat(
              Stream.of("PORTCOVER_SEAL_CERTIFICATE", "PORTCOVER_MAIL_FROM"),
              Deployment.CARD.stream().map(name -> "PORTCOVER_CARD_" + variable(name)))
          .collect(Collectors.toSet());

  private static String variable(String name) {
    return name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  private static Set<String> read() {
    try (ApplicationContext beans =
        ApplicationContext.builder().deduceEnvironment(false).banner(false).start()) {
      return beans.getAllBeanDefinitions().stream()
          .filter(bean -> maker(bean).getName().startsWith("cn.portcover."))
          .flatMap(SettingsTest::settings)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The class itself, or the one that has the method which makes it. */
  private static Class<?> maker(BeanDefinition<?> bean) {
    return bean.getDeclaringType().<Class<?>>map(type -> type).orElse(bean.getBeanType());
  }

  private static Stream<String> settings(BeanDefinition<?> bean) {
    String prefix =
        bean.stringValue(ConfigurationReader.class, "prefix")
            .or(() -> bean.stringValue(ConfigurationReader.class))
            .orElse("");
    return Stream.of(bean.getConstructor().getArguments())
        .flatMap(argument -> settings(argument, prefix));
  }

  private static Stream<String> settings(Argument<?> argument, String prefix) {
    var annotations = argument.getAnnotationMetadata();
    Stream<String> valued =
        annotations.stringValue(Value.class).stream()
            .flatMap(
                value -> PLACEHOLDER.matcher(value).results().map((MatchResult r) -> r.group(1)));
    Stream<String> named = annotations.stringValue(Property.class, "name").stream();
    Stream<String> bound =
        prefix.isEmpty()
            ? Stream.empty()
            : Stream.of(
                prefix
                    + "."
                    + argument.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    return Stream.of(valued, named, bound).flatMap(s -> s).filter(s -> s.startsWith("portcover."));
  }

  private static Set<String> given() {
    Set<String> given = new TreeSet<>(OF_DEPLOYMENTS);
    Synthesized.all()
        .functions()
        .values()
        .forEach(f -> given.addAll(Trees.map(f.at("Environment/Variables")).keySet()));
    given.remove("OPERATION");
    return given;
  }

  @Test
  void everySettingIsGivenOrLeftOutForAReason() {
    Set<String> read = read();
    Set<String> given = given();

    assertThat(read).contains("portcover.store.table", "portcover.card.uscc-pattern");
    assertThat(read)
        .allSatisfy(
            setting ->
                assertThat(
                        given.contains(variable(setting))
                            != FunctionSettings.LEFT_OUT.containsKey(setting))
                    .as(setting + " is either given to functions or left out for a reason")
                    .isTrue());
  }

  @Test
  void nothingIsGivenThatNobodyReads() {
    Set<String> read = read().stream().map(SettingsTest::variable).collect(Collectors.toSet());

    assertThat(read).containsAll(given());
    assertThat(read)
        .containsAll(
            FunctionSettings.LEFT_OUT.keySet().stream().map(SettingsTest::variable).toList());
  }
}
