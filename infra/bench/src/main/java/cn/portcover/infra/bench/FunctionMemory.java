package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.PackagedFunction;
import cn.portcover.testkit.engine.Engines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures what a function's process holds after many requests. */
final class FunctionMemory implements Bench {
  private static final int ROUNDS = 5;
  private static final List<Integer> AFTER = List.of(200, 500, 1000);
  private static final double MEGABYTE = 1e6;

  /** Resident and live heap in megabytes, by the number of requests. */
  private record Held(
      Scenario scenario, Map<Integer, Samples> resident, Map<Integer, Samples> heap) {
    static Held of(Scenario scenario) {
      return new Held(scenario, new LinkedHashMap<>(), new LinkedHashMap<>());
    }
  }

  @Override
  public Section section() {
    return Section.MEMORY;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "memory", work.path())) {
      var all = Scenario.all(company, Engines.shared(), work.path());
      List<Integer> after =
          AFTER.stream().map(requests -> effort.times(requests, requests / 100)).toList();
      var home = Held.of(Scenario.named(Scenario.OF_HOME, all));
      List<Held> measured =
          effort == Effort.FULL
              ? List.of(Held.of(Scenario.named(Scenario.OF_PLAIN, all)), home)
              : List.of(home);
      for (int round = 1; round <= effort.times(ROUNDS); round++) {
        for (Held each : measured) {
          run(each, after, false, work);
          run(each, after, true, work);
        }
      }
      return text(measured, after, effort.times(ROUNDS));
    }
  }

  /**
   * @param collected whether the heap is collected each time, to see what stays; it shrinks the
   *     resident set, which therefore is measured in another process
   */
  private static void run(Held held, List<Integer> after, boolean collected, WorkFolder work) {
    try (PackagedFunction function =
        held.scenario().start(List.of(), ColdStart.RUNTIME, work.path("function.log"))) {
      for (int request = 1; request <= after.getLast(); request++) {
        held.scenario().ask(function);
        if (after.contains(request)) {
          if (collected) {
            samples(held.heap(), request).add(function.process().liveHeap() / MEGABYTE);
          } else {
            samples(held.resident(), request).add(function.process().resident() / MEGABYTE);
          }
        }
      }
    }
  }

  private static Samples samples(Map<Integer, Samples> of, int request) {
    return of.computeIfAbsent(request, r -> new Samples());
  }

  private static String text(List<Held> measured, List<Integer> after, int rounds) {
    var table = new StringBuilder("| function |");
    after.forEach(requests -> table.append(" resident MB after %d |".formatted(requests)));
    after.forEach(requests -> table.append(" live heap MB after %d |".formatted(requests)));
    table.append("\n|---|").append("--:|".repeat(2 * after.size())).append("\n");
    for (Held each : measured) {
      table.append("| ").append(each.scenario().name()).append(" |");
      for (Map<Integer, Samples> figures : List.of(each.resident(), each.heap())) {
        figures.values().forEach(s -> table.append(megabytes(s)));
      }
      table.append("\n");
    }
    return """
    Requests of one process under AWS's Runtime Interface Client, one after the other; medians of %d processes each,
    interleaved. *Resident* is what the operating system counts; *live heap* is what a full collection leaves, in processes of
    their own, because collecting shrinks the resident set. MB are 10⁶ bytes.

    %s
    - for all alike with the flags `%s`:
      the heap may grow before the first collection is due, and so does the resident set

    %s
    """
        .formatted(
            rounds,
            table,
            String.join(" ", PackagedFunction.FLAGS),
            Goal.lines(goals(measured.getFirst(), measured.getLast(), after)));
  }

  private static String megabytes(Samples samples) {
    return String.format(Locale.ROOT, " %.1f |", samples.median());
  }

  private static List<Goal> goals(Held plain, Held home, List<Integer> after) {
    int first = after.getFirst();
    int last = after.getLast();
    String name = home.scenario().name();
    List<Goal> goals = new ArrayList<>();
    goals.add(
        Goal.atMost(
            1.5,
            "× plain",
            name + ", resident after " + last,
            samples(home.resident(), last).ratioTo(samples(plain.resident(), last))));
    goals.add(
        Goal.atMost(
            1.05,
            "× that after " + first,
            name + ", live heap after " + last + " (flat)",
            samples(home.heap(), last).ratioTo(samples(home.heap(), first))));
    goals.add(
        Goal.atMost(
            1.05,
            "× that after " + first,
            name + ", resident after " + last + " (flat)",
            samples(home.resident(), last).ratioTo(samples(home.resident(), first))));
    return goals;
  }
}
