package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.PackagedFunction;
import cn.portcover.infra.bench.runtime.PackagedFunction.Answer;
import cn.portcover.testkit.engine.Engines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Measures cold starts: from the start of the process to the first answer, each scenario once in
 * every round, so that whatever else the machine does falls on all of them alike.
 */
public final class ColdStart {
  private static final Path RUNTIME = Path.of("target/runtime");

  private final Path work;

  private ColdStart(Path work) {
    this.work = work;
  }

  /**
   * Takes the number of rounds, the file of the results, and names of scenarios when not all of
   * them are wanted.
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = Integer.parseInt(arguments[0]);
    List<String> only = Arrays.asList(arguments).subList(2, arguments.length);
    Path work = Files.createTempDirectory("portcover-bench-");
    try (var engines = Engines.inMemory();
        var company = SignedInCompany.in(engines, "bench", work)) {
      var measured =
          Scenario.all(company, engines, work).stream()
              .filter(s -> only.isEmpty() || only.contains(s.name()) || s.name().equals("plain"))
              .map(Measured::of)
              .toList();
      String table = new ColdStart(work).measure(measured, rounds);
      System.out.println(table);
      if (only.isEmpty()) {
        Results.put(
            Path.of(arguments[1]),
            Section.COLD_START,
            LocalDate.now(ZoneOffset.UTC),
            text(table, rounds));
      }
    } finally {
      delete(work);
    }
  }

  private static String text(String table, int rounds) {
    return """
    From the start of the process to the first answer, from the packaged zip; medians of %d interleaved rounds. *Ready* is
    when the function asks for its first event; *× plain* is the median of the ratios within each round to a handler that
    does nothing but the same read.

    - AWS's Runtime Interface Client, flags `%s`; DynamoDB Local and the key endpoint run on the same cores
    - no SnapStart, no class-data archive of our own

    %s\
    """
        .formatted(rounds, String.join(" ", PackagedFunction.FLAGS), table);
  }

  private String measure(List<Measured> scenarios, int rounds) {
    // The first round fills the machine's file cache and is not counted.
    for (int round = 0; round <= rounds; round++) {
      for (Measured each : scenarios) {
        Answer answer = each.scenario().run(List.of(), RUNTIME, work.resolve("function.log"));
        if (round > 0) {
          each.answers().add(answer);
        }
      }
    }
    return table(scenarios.stream().map(m -> m.withClasses(loadedClasses(m.scenario()))).toList());
  }

  private long loadedClasses(Scenario scenario) {
    Path log = work.resolve("classes.log");
    scenario.run(List.of("-Xlog:class+load:file=" + log), RUNTIME, work.resolve("function.log"));
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("source:")).count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String table(List<Measured> measured) {
    var text = new StringBuilder();
    text.append("| first request | what it does | ready ms | answered ms | × plain | classes |\n");
    text.append("|---|---|--:|--:|--:|--:|\n");
    for (Measured each : measured) {
      text.append(
          "| %s | %s | %d | %d | %.2f | %d |%n"
              .formatted(
                  each.scenario().name(),
                  each.scenario().does(),
                  each.medianMillis(Answer::initNanos),
                  each.medianMillis(Answer::nanos),
                  each.ratioTo(measured.getFirst()),
                  each.classes()));
    }
    return text.toString();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
