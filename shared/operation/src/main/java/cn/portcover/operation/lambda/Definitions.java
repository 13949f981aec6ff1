package cn.portcover.operation.lambda;

import io.micronaut.inject.BeanDefinitionReference;
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
 * Definitions of beans. For each the annotation processor leaves an empty file that bears the
 * definition's name; here the names are read, and only those that are wanted are loaded.
 */
final class Definitions {
  private static final String FOLDER =
      "META-INF/micronaut/" + BeanDefinitionReference.class.getName() + "/";

  private Definitions() {}

  static List<BeanDefinitionReference<?>> named(Predicate<String> wanted, ClassLoader classes) {
    List<BeanDefinitionReference<?>> definitions = new ArrayList<>();
    try {
      for (String name : names(classes)) {
        if (wanted.test(name)) {
          definitions.add(
              (BeanDefinitionReference<?>)
                  Class.forName(name, true, classes).getDeclaredConstructor().newInstance());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a bean's definition cannot be loaded", e);
    }
    return definitions;
  }

  private static List<String> names(ClassLoader classes) throws IOException {
    List<String> names = new ArrayList<>();
    Enumeration<URL> folders = classes.getResources(FOLDER);
    while (folders.hasMoreElements()) {
      URL folder = folders.nextElement();
      if (folder.openConnection() instanceof JarURLConnection jar) {
        addNames(jar.getJarFile().entries(), names);
      } else {
        addNames(folder, names);
      }
    }
    return names;
  }

  private static void addNames(Enumeration<JarEntry> entries, List<String> names) {
    while (entries.hasMoreElements()) {
      String entry = entries.nextElement().getName();
      if (entry.startsWith(FOLDER) && entry.length() > FOLDER.length()) {
        names.add(entry.substring(FOLDER.length()));
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
