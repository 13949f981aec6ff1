package cn.portcover.infra.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rooms, their packages and their classes. */
final class House {
  static final String ROOT = "cn.portcover.";
  static final List<String> CONTEXTS =
      folders("functions", p -> Files.exists(p.resolve("pom.xml")));

  /** Rooms that adapt to something outside; each knows the domain, the ports and itself. */
  static final List<String> ADAPTERS =
      List.of(
          "store",
          "keys",
          "signature",
          "document",
          "messaging",
          "log",
          "spreadsheet",
          "feeds",
          "filecheck",
          "mail",
          "referencestore");

  /** Main classes of every room; read once. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.portcover");

  private House() {}

  /** The packages of rooms, as ArchUnit takes them: {@code cn.portcover.policy..}. */
  static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new);
  }

  static String[] packages(String... rooms) {
    return packages(List.of(rooms));
  }

  /** The rooms other than this one. */
  static List<String> without(List<String> rooms, String room) {
    return rooms.stream().filter(each -> !each.equals(room)).toList();
  }

  /** The folder that holds all. */
  static Path root() {
    return Path.of("").toAbsolutePath().resolve("../..").normalize();
  }

  private static List<String> folders(String below, Predicate<Path> kept) {
    try (Stream<Path> folders = Files.list(root().resolve(below))) {
      return folders.filter(kept).map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the tests of the house run in infra/house", e);
    }
  }
}
