package cn.portcover.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.infra.bench.runtime.FunctionZip;
import cn.portcover.operation.catalogue.Catalogue;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.lambda.OperationBeans;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every zip: what is in it, and that each operation of its context starts with nothing else. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class EveryFunctionTest {
  private static final String ENTRY = "cn.portcover.operation.lambda.OperationEntry";

  /** Settings that have no default. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "portcover.keys.token", "alias/token",
          "portcover.keys.document-seal", "alias/document-seal",
          "portcover.keys.secrets", "alias/secrets");

  @TempDir static Path folder;

  static List<String> contexts() throws IOException {
    try (Stream<Path> modules = Files.list(FunctionZip.root().resolve("functions"))) {
      return modules
          .filter(module -> Files.exists(module.resolve("pom.xml")))
          .map(module -> module.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static FunctionZip zip(String context) {
    var zip = FunctionZip.of(FunctionZip.root(), "functions/" + context);
    assumeTrue(zip.isPresent(), "skipped: the functions are not packaged; 'mvn verify' does it");
    return zip.orElseThrow();
  }

  private static List<Row> operations() {
    try (var beans = new OperationBeans()) {
      return beans.start().getBean(Catalogue.class).rows();
    }
  }

  @Test
  void noContextIsForgottenHere() throws IOException {
    assertThat(operations().stream().map(Row::context).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(contexts());
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void eachOperationStarts(String context) throws Exception {
    Path unpacked = zip(context).unpackTo(folder.resolve(context));
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(unpacked.resolve("lib"))) {
      for (Path file : files.sorted().toList()) {
        jars.add(file.toUri().toURL());
      }
    }
    try (var classes =
        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> entry = classes.loadClass(ENTRY);
      for (Row row : operations()) {
        if (row.context().equals(context)) {
          assertThatCode(() -> start(row.name(), entry, classes))
              .as(row.name())
              .doesNotThrowAnyException();
        }
      }
    }
  }

  /** As Lambda does, but for the settings, which a process cannot put into its own environment. */
  private static void start(String operation, Class<?> entry, ClassLoader classes)
      throws ReflectiveOperationException {
    Set<String> set = new HashSet<>(SETTINGS.keySet());
    set.add("operation");
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      SETTINGS.forEach(System::setProperty);
      System.setProperty("operation", operation);
      Thread.currentThread().setContextClassLoader(classes);
      entry.getConstructor().newInstance();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
      set.forEach(System::clearProperty);
    }
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void holdsNothingThatAFunctionDoesNotUse(String context) throws IOException {
    try (var zip = new ZipFile(zip(context).file().toFile())) {
      List<String> entries =
          zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).toList();
      assertThat(entries)
          .allMatch(name -> name.matches("lib/[^/]+\\.jar"))
          .anyMatch(name -> name.startsWith("lib/portcover-" + context + "-"))
          .anyMatch(name -> name.startsWith("lib/portcover-log-"))
          .noneMatch(
              name ->
                  name.matches(
                      "lib/(netty|apache-client|apache5-client|httpclient|aws-crt|reactor|snakeyaml"
                          + "|logback|slf4j-simple|log4j|brotli|native|portcover-testkit|junit"
                          + "|error_prone).*"));
    }
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void isTheSameWheneverItIsBuilt(String context) throws IOException {
    try (var zip = new ZipFile(zip(context).file().toFile())) {
      assertThat(
              zip.stream().map(ZipEntry::getTimeLocal).map(time -> time.toLocalDate().toString()))
          .as("project.build.outputTimestamp")
          .containsOnly("2026-01-01");
    }
  }
}
