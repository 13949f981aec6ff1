package cn.portcover.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.port.Store;
import java.lang.reflect.RecordComponent;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept comes back as it was, whatever kind it is of. */
class RoundTripTest {
  private static Trial trial;

  @BeforeAll
  static void start() {
    trial = Trial.start();
  }

  static List<Kept> ofEveryKind() {
    return SomeRecords.ofEveryKind();
  }

  @ParameterizedTest
  @MethodSource("ofEveryKind")
  void comesBackAsItWas(Kept record) throws Exception {
    trial
        .store()
        .commit(
            new Store.Changes(
                List.of(new Store.Written(record, List.of(), SomeRecords.DIGEST)), null));

    RecordKind<Kept> kind = Trial.kind(record);
    var found = trial.store().find(kind, record.owner(), record.key()).orElseThrow();
    assertThat(found.record()).isEqualTo(record);
    assertThat(found.auditDigest()).isEqualTo(SomeRecords.DIGEST);
    for (String alias : record.newAliases()) {
      assertThat(trial.store().named(kind, alias)).contains(found);
    }
    assertThat(trial.store().list(kind, record.owner(), java.util.Map.of(), 10, null).items())
        .containsExactly(record);
    assertThat(trial.store().beginning(kind, record.owner(), record.key(), 10))
        .containsExactly(record);
    if (record.listedIn().isPresent()) {
      assertThat(trial.store().listed(kind, record.listedIn().get(), 10)).containsExactly(record);
    }
    if (record.dueAt().isPresent()) {
      assertThat(trial.store().due(kind, record.dueAt().get(), 10)).contains(record);
    }
  }

  @ParameterizedTest
  @MethodSource("ofEveryKind")
  void theExampleHasAllFields(Kept record) throws Exception {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      assertThat(component.getAccessor().invoke(record)).as(component.getName()).isNotNull();
    }
  }

  @Test
  void fieldsThatAreAbsentStayAbsent() {
    var application = SomeRecords.offered(900, SomeRecords.USCC, SomeRecords.NOW);
    var policy = SomeRecords.issued(900, SomeRecords.USCC, SomeRecords.NOW);
    trial.keep(application, policy);

    for (Kept record : List.of(application, policy)) {
      var found =
          trial.store().find(Trial.kind(record), record.owner(), record.key()).orElseThrow();
      assertThat(found.record()).isEqualTo(record);
      assertThat(found.auditDigest()).isNull();
    }
  }

  /**
   * A kind that is added to the domain is tried here too: give {@link SomeRecords} an example of
   * it.
   */
  @Test
  void thereIsAnExampleOfEveryKind() throws Exception {
    Set<Class<?>> examples =
        SomeRecords.ofEveryKind().stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(examples).containsAll(kindsOfTheDomain());
  }

  private static List<Class<?>> kindsOfTheDomain() throws Exception {
    Path code = Path.of(Kept.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(code)) {
      return kindsIn(code);
    }
    try (FileSystem jar = FileSystems.newFileSystem(code)) {
      return kindsIn(jar.getPath("/"));
    }
  }

  private static List<Class<?>> kindsIn(Path root) throws Exception {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
          .<Class<?>>map(RoundTripTest::load)
          .filter(type -> Kept.class.isAssignableFrom(type) && type.isRecord())
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Kept.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
