package cn.portcover.infra.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The reports that cdk-nag writes beside the templates. */
final class Nagged {
  private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

  private Nagged() {}

  /** Findings, errors and warnings alike, that nothing explains. */
  static List<List<String>> findings(Path folder) throws IOException {
    return rows(folder).stream()
        .filter(row -> !row.get(2).equals("Compliant") && !row.get(2).equals("Suppressed"))
        .toList();
  }

  static List<List<String>> suppressed(Path folder) throws IOException {
    return rows(folder).stream().filter(row -> row.get(2).equals("Suppressed")).toList();
  }

  /** Rule, resource, compliance, reason and more. */
  private static List<List<String>> rows(Path folder) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith("-NagReport.csv")).toList()) {
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> FIELD.matcher(line).results().map(r -> r.group(1)).toList())
            .forEach(rows::add);
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException("cdk-nag has written no report into " + folder);
    }
    return rows;
  }
}
