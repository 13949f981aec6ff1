package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.PackagedFunction;
import cn.portcover.testkit.engine.Engines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures what SnapStart leaves: a function is initialised and primed, as before a snapshot, and
 * then asked for the first time; one process after the other, each scenario once in every round.
 */
final class AfterPriming implements Bench {
  private static final int ROUNDS = 11;

  /** The 50th request is one of these, of which the median is taken: a single one is a lottery. */
  private static final int FROM = 46;

  private static final int TO = 55;

  private record Primed(Scenario scenario, Samples primed, Samples first, Samples later) {}

  @Override
  public Section section() {
    return Section.AFTER_PRIMING;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "primed", work.path())) {
      var all = Scenario.all(company, Engines.shared(), work.path());
      List<String> wanted =
          effort == Effort.FULL
              ? List.of(
                  Scenario.OF_PLAIN,
                  Scenario.OF_HOME,
                  Scenario.OF_SIGNATURE,
                  Scenario.OF_DOCUMENT,
                  Scenario.OF_SEARCH)
              : List.of(Scenario.OF_HOME);
      List<Primed> measured = new ArrayList<>();
      for (String name : wanted) {
        measured.add(
            new Primed(Scenario.named(name, all), new Samples(), new Samples(), new Samples()));
      }
      for (int round = 1; round <= effort.times(ROUNDS); round++) {
        for (Primed each : measured) {
          run(each, work, effort);
        }
      }
      return text(measured);
    }
  }

  private static void run(Primed primed, WorkFolder work, Effort effort) {
    try (PackagedFunction function =
        primed.scenario().startForSnapshot(ColdStart.RUNTIME, work.path("function.log"))) {
      primed.primed().add(function.checkpoint().toNanos() / 1e6);
      function.ready();
      primed.first().add(ask(primed.scenario(), function));
      var later = new Samples();
      for (int request = 2; request <= effort.times(TO, 2); request++) {
        double millis = ask(primed.scenario(), function);
        if (request >= effort.times(FROM, 2)) {
          later.add(millis);
        }
      }
      primed.later().add(later.median());
    }
  }

  private static double ask(Scenario scenario, PackagedFunction function) {
    return scenario.ask(function).servedNanos() / 1e6;
  }

  private static String text(List<Primed> measured) {
    var table = new StringBuilder();
    table.append("| request | initialised and primed ms | first ms | 50th ms | first ÷ 50th |\n");
    table.append("|---|--:|--:|--:|--:|\n");
    List<Goal> goals = new ArrayList<>();
    for (Primed each : measured) {
      double ratio = each.first().ratioTo(each.later());
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.1f | %.1f | %.2f |%n",
              each.scenario().name(),
              each.primed().median(),
              each.first().median(),
              each.later().median(),
              ratio));
      if (!each.scenario().name().equals(Scenario.OF_PLAIN)) {
        goals.add(Goal.atMost(3.0, "× the 50th", each.scenario().name(), ratio));
      }
    }
    return """
    What SnapStart leaves, from handing the event over to the answer's first byte. Each process is initialised with
    `AWS_LAMBDA_INITIALIZATION_TYPE=snap-start`: AWS's Runtime Interface Client runs the function's `beforeCheckpoint` hooks
    and asks the runtime API for its restoration, which follows at once. Medians of %d processes, interleaved; *first ÷ 50th*
    is the median of the ratios within each process; the 50th is the median of the 46th to the 55th.

    %s
    - for all alike with the flags `%s`;
      the plain handler has no hooks
    - not measured: Lambda's own restoring of the image, and that connections must be opened anew after it; the key endpoint
      and DynamoDB Local run on the same cores

    %s
    """
        .formatted(
            measured.getFirst().first().count(),
            table,
            String.join(" ", PackagedFunction.FLAGS),
            Goal.lines(goals));
  }
}
