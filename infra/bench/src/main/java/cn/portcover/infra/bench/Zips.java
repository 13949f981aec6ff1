package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.FunctionZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** Weighs the zip of each context. */
final class Zips implements Bench {
  private static final double MEGABYTE = 1e6;
  private static final double WITHOUT_DOCUMENTS = 25;
  private static final double WITH_DOCUMENTS = 45;

  @Override
  public Section section() {
    return Section.ZIPS;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    var table = new StringBuilder("| context | MB | jars | draws documents |\n|---|--:|--:|---|\n");
    List<Goal> goals = new ArrayList<>();
    for (String context : contexts()) {
      var zip = FunctionZip.of(FunctionZip.root(), "functions/" + context);
      if (zip.isEmpty()) {
        throw new IllegalStateException(context + " is not packaged");
      }
      List<String> jars = jars(zip.get().file());
      boolean draws = jars.stream().anyMatch(jar -> jar.contains("portcover-document-"));
      double size = zip.get().size() / MEGABYTE;
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %d | %s |%n",
              context,
              size,
              jars.size(),
              draws ? "yes" : "no"));
      goals.add(Goal.atMost(draws ? WITH_DOCUMENTS : WITHOUT_DOCUMENTS, "MB", context, size));
    }
    return """
    Size of what Lambda unpacks for the operations of a context. MB are 10⁶ bytes.

    %s
    %s
    """
        .formatted(table, Goal.lines(goals));
  }

  private static List<String> contexts() throws IOException {
    try (var folders = Files.list(FunctionZip.root().resolve("functions"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> jars(Path zip) throws IOException {
    try (var file = new ZipFile(zip.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".jar"))
          .toList();
    }
  }
}
