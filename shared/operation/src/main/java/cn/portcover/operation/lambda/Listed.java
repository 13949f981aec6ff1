package cn.portcover.operation.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;

/**
 * What Micronaut's annotation processor has written, such as definitions of beans. For each class
 * it leaves an empty file that bears the class's name; here the names are read, and only those that
 * are wanted are loaded.
 */
final class Listed {
  private Listed() {}

  /**
   * Those of a kind.
   *
   * @param kind the type under which Micronaut lists them
   * @param wanted by the name of the class that was written
   */
  static <T> List<T> of(Class<T> kind, Predicate<String> wanted, ClassLoader classes) {
    String folder = "META-INF/micronaut/" + kind.getName() + "/";
    List<T> listed = new ArrayList<>();
    try {
      for (String name : names(folder, classes)) {
        if (wanted.test(name)) {
          Class<?> written = Class.forName(name, true, classes);
          listed.add(kind.cast(written.getDeclaredConstructor().newInstance()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a class that Micronaut's processor wrote is not whole", e);
    }
    return listed;
  }

  private static List<String> names(String folder, ClassLoader classes) throws IOException {
    List<String> names = new ArrayList<>();
    Enumeration<URL> folders = classes.getResources(folder);
    while (folders.hasMoreElements()) {
      URL each = folders.nextElement();
      if (each.openConnection() instanceof JarURLConnection jar) {
        addNames(folder, jar.getJarFile().entries(), names);
      } else {
        addNames(each, names);
      }
    }
    return names;
  }

  private static void addNames(String folder, Enumeration<JarEntry> entries, List<String> names) {
    while (entries.hasMoreElements()) {
      String entry = entries.nextElement().getName();
      if (entry.startsWith(folder) && entry.length() > folder.length()) {
        names.add(entry.substring(folder.length()));
      }
    }
  }

  /** Where classes are not in a jar: in a build. */
  private static void addNames(URL folder, List<String> names) throws IOException {
    try (var files = Files.list(Path.of(URI.create(folder.toString())))) {
      files.map(file -> file.getFileName().toString()).sorted().forEach(names::add);
    }
  }
}
