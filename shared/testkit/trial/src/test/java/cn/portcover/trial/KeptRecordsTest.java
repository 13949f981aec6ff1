package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Status;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A component of a kept record silently takes the place of a method of {@link Kept} that has a body
 * and its name: a record with a component {@code subject} would be kept and told of under what the
 * component holds.
 */
class KeptRecordsTest {

  @Test
  void noComponentTakesTheNameOfADefault() throws Exception {
    Set<String> defaults =
        Arrays.stream(Kept.class.getMethods())
            .filter(Method::isDefault)
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(defaults).contains("subject", "statuses", "aliases");

    List<Class<?>> kept = kept();
    assertThat(kept.stream().map(Class::getSimpleName))
        .contains(
            "Application",
            "Policy",
            "Session",
            "SignatureEvidence",
            "Waiting",
            "SubjectOrder",
            "AuditEntry");
    List<String> wrong = new ArrayList<>();
    for (Class<?> type : kept) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (defaults.contains(component.getName())) {
          wrong.add(type.getSimpleName() + "." + component.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The table finds records through those components that are a status. */
  @Test
  void whatHasStatusesHasThemAsComponents() throws Exception {
    List<Class<?>> withStatuses =
        kept().stream()
            .filter(
                type ->
                    Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("statuses")))
            .toList();
    assertThat(withStatuses.stream().map(Class::getSimpleName))
        .contains("Policy", "ClaimsInformation");
    assertThat(withStatuses)
        .allSatisfy(
            type ->
                assertThat(type.getRecordComponents())
                    .anyMatch(component -> Status.class.isAssignableFrom(component.getType())));
  }

  /** All of the class path. */
  private static List<Class<?>> kept() throws IOException, ClassNotFoundException {
    List<Class<?>> kept = new ArrayList<>();
    for (String name : classNames()) {
      Class<?> type = Class.forName(name, false, KeptRecordsTest.class.getClassLoader());
      if (type.isRecord() && Kept.class.isAssignableFrom(type)) {
        kept.add(type);
      }
    }
    return kept;
  }

  private static Set<String> classNames() throws IOException {
    Set<String> files = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path place = Path.of(entry);
      if (Files.isDirectory(place)) {
        try (Stream<Path> walk = Files.walk(place)) {
          walk.forEach(
              file ->
                  files.add(place.relativize(file).toString().replace(File.separatorChar, '/')));
        }
      } else if (Files.isRegularFile(place)
          && String.valueOf(place.getFileName()).startsWith("portcover-")) {
        try (JarFile jar = new JarFile(place.toFile())) {
          jar.stream().forEach(file -> files.add(file.getName()));
        }
      }
    }
    return files.stream()
        .filter(file -> file.startsWith("cn/portcover/") && file.endsWith(".class"))
        .filter(file -> !file.contains("package-info") && !file.contains("/$"))
        .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
