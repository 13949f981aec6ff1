package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.PackagedFunction;
import cn.portcover.testkit.engine.Engines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures cold starts: from the start of the process to the first answer, each scenario once in
 * every round, so that whatever else the machine does falls on all of them alike.
 */
final class ColdStart implements Bench {
  static final Path RUNTIME = Path.of("target/runtime");
  private static final int ROUNDS = 11;

  /** What is tried when the figures do not matter. */
  private static final Set<String> ONCE =
      Set.of(Scenario.OF_PLAIN, Scenario.OF_SPRING, Scenario.OF_HOME);

  @Override
  public Section section() {
    return Section.COLD_START;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "bench", work.path())) {
      var measured =
          Scenario.all(company, Engines.shared(), work.path()).stream()
              .filter(each -> effort == Effort.FULL || ONCE.contains(each.name()))
              .map(Measured::of)
              .toList();
      int rounds = effort.times(ROUNDS);
      // The first round fills the machine's file cache and is not counted.
      for (int round = 1 - effort.times(1, 0); round <= rounds; round++) {
        for (Measured each : measured) {
          var run = each.scenario().run(List.of(), RUNTIME, work.path("function.log"));
          if (round > 0) {
            each.runs().add(run);
          }
        }
      }
      return text(
          effort == Effort.FULL
              ? measured.stream().map(each -> counted(each, work)).toList()
              : measured,
          rounds);
    }
  }

  private static Measured counted(Measured measured, WorkFolder work) {
    Path log = work.path("classes.log");
    measured
        .scenario()
        .run(List.of("-Xlog:class+load:file=" + log), RUNTIME, work.path("function.log"));
    try (var lines = Files.lines(log)) {
      return measured.withClasses(lines.filter(line -> line.contains("source:")).count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<Measured> measured, int rounds) {
    return """
    From the start of the process to the first answer, from the packaged zip; medians of %d interleaved rounds after one
    that is not counted. *Ready* is when the function asks for its first event; *CPU* is what its process used on all cores
    until it had answered; *× plain* and *× Spring* are medians of the ratios within each round, of the time and of the CPU:
    to a handler that does nothing but one read, and to the home page's operation in Spring Boot 4.

    %s
    - AWS's Runtime Interface Client, for all alike with the flags
      `%s`;
      DynamoDB Local, S3Proxy and the key endpoint run on the same cores; no SnapStart, no class-data archive of our own
    - Spring Boot is given its quickest: entered by stream, no web server, lazy beans, no auto-configuration but Jackson's, the
      same AWS clients, tokens, queries and answer; constructor injection, Spring Security's `NimbusJwtDecoder`

    %s
    """
        .formatted(
            rounds,
            table(measured),
            String.join(" ", PackagedFunction.FLAGS),
            Goal.lines(goals(measured)));
  }

  private static String table(List<Measured> measured) {
    Samples plain = named(Scenario.OF_PLAIN, measured).answeredMillis();
    Samples spring = named(Scenario.OF_SPRING, measured).answeredMillis();
    Samples plainCpu = named(Scenario.OF_PLAIN, measured).cpuMillis();
    Samples springCpu = named(Scenario.OF_SPRING, measured).cpuMillis();
    var text = new StringBuilder();
    text.append(
        """
        | first request | what it does | ready ms | answered ms | × plain | × Spring | CPU ms | CPU × plain | CPU × Spring | classes |
        |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
        """);
    for (Measured each : measured) {
      Samples answered = each.answeredMillis();
      Samples cpu = each.cpuMillis();
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.0f | %.0f | %.2f | %.2f | %.0f | %.2f | %.2f | %d |%n",
              each.scenario().name(),
              each.scenario().does(),
              each.readyMillis().median(),
              answered.median(),
              answered.ratioTo(plain),
              answered.ratioTo(spring),
              cpu.median(),
              cpu.ratioTo(plainCpu),
              cpu.ratioTo(springCpu),
              each.classes()));
    }
    return text.toString();
  }

  private static List<Goal> goals(List<Measured> measured) {
    Samples plain = named(Scenario.OF_PLAIN, measured).answeredMillis();
    Samples spring = named(Scenario.OF_SPRING, measured).answeredMillis();
    Samples home = named(Scenario.OF_HOME, measured).answeredMillis();
    List<Goal> goals = new ArrayList<>();
    goals.add(Goal.atMost(1.3, "× plain", Scenario.OF_HOME, home.ratioTo(plain)));
    goals.add(Goal.atMost(0.5, "× Spring Boot", Scenario.OF_HOME, home.ratioTo(spring)));
    for (String heavy : List.of(Scenario.OF_SIGNATURE, Scenario.OF_DOCUMENT)) {
      measured.stream()
          .filter(each -> each.scenario().name().equals(heavy))
          .forEach(
              each ->
                  goals.add(
                      Goal.atMost(2.0, "× plain", heavy, each.answeredMillis().ratioTo(plain))));
    }
    return goals;
  }

  private static Measured named(String name, List<Measured> measured) {
    return measured.stream()
        .filter(each -> each.scenario().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
