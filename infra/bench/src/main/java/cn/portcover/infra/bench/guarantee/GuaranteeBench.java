package cn.portcover.infra.bench.guarantee;

import cn.portcover.domain.RecordId;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures what a credit authorisation, an application and its estimate cost, how long many
 * applications at once wait for one limit, and how the list of a limit's changes and its workbook
 * hold out where there are very many.
 */
public final class GuaranteeBench implements Bench {
  private static final int WARM_UP = 10;
  private static final int MEASURED = 41;
  private static final int COVERED = 100;
  private static final int RUSHES = 5;
  private static final int KEPT = 10_000;
  private static final int EXPORTED = 5_000;
  private static final int LISTED = 11;

  /** Whoever waits for an answer that long asks somebody what has become of it. */
  private static final double MOST_OF_A_RUSH = 30_000;

  private static final BigDecimal PLENTY = new BigDecimal("60000000.00");

  @Override
  public Section section() {
    return Section.GUARANTEE;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    var authorised = new Samples();
    var estimated = new Samples();
    var applied = new Samples();
    int unmeasured = effort.times(WARM_UP, 0);
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "guarantee", work.path())) {
      var limits = new SomeLimits(company);
      RecordId limit = limits.granted(PLENTY);
      for (int i = 0; i < unmeasured + effort.times(MEASURED); i++) {
        boolean counted = i >= unmeasured;
        ask(201, limits.authorisation(), company, counted ? authorised : new Samples());
        ask(200, limits.estimate(limit), company, counted ? estimated : new Samples());
        ask(201, limits.application(limit), company, counted ? applied : new Samples());
      }
      List<Rush> rushes = rushes(effort.times(RUSHES), effort.times(COVERED, 2), limits, company);
      RecordId busy = limits.granted(PLENTY);
      String changes = "/v1/guarantee/limits/" + busy + "/changes";
      int times = effort.times(LISTED);
      limits.use(busy, effort.times(EXPORTED, 10) - 1);
      Samples export = asked(times, Call.get(changes + "?format=xlsx"), company);
      limits.use(busy, effort.times(KEPT - EXPORTED, 10));
      Samples first = asked(times, Call.get(changes), company);
      return text(authorised, estimated, applied, first, export)
          + text(rushes, effort.times(COVERED, 2))
          + goals(authorised, estimated, applied, first, export, rushes);
    }
  }

  private static Samples asked(int times, Call call, SignedInCompany company) {
    var samples = new Samples();
    for (int i = 0; i < times; i++) {
      ask(200, call, company, samples);
    }
    return samples;
  }

  private static void ask(int status, Call call, SignedInCompany company, Samples samples) {
    long start = System.nanoTime();
    company.asked(status, call);
    samples.add((System.nanoTime() - start) / 1e6);
  }

  private static List<Rush> rushes(
      int times, int covered, SomeLimits limits, SignedInCompany company) {
    List<Rush> rushes = new ArrayList<>();
    try (var counting = company.beside(Map.of(RacedCommits.SETTING, true))) {
      for (int i = 0; i < times; i++) {
        rushes.add(Rush.of(covered, limits, company, counting));
      }
    }
    return rushes;
  }

  private static String text(
      Samples authorised, Samples estimated, Samples applied, Samples first, Samples export) {
    return """
    Through the Lambda entry in one process, over DynamoDB Local in memory: a credit authorisation is signed with the card, its letter drawn,
    sealed by the key service and kept; a guarantee is estimated; an application is submitted with the card's signature, its amount reserved of
    the limit and the insurer told; medians of %d interleaved rounds. Then the first page of a limit with %,d changes, and the workbook of
    %,d; medians of %d.

    | | ms | 95 %% |
    |---|--:|--:|
    | credit authorisation signed | %.1f | %.1f |
    | what-if | %.1f | %.1f |
    | application submitted | %.1f | %.1f |
    | first page of %,d changes | %.1f | %.1f |
    | workbook of %,d changes | %.0f | %.0f |

    """
        .formatted(
            applied.count(),
            KEPT,
            EXPORTED,
            export.count(),
            authorised.median(),
            authorised.percentile(95),
            estimated.median(),
            estimated.percentile(95),
            applied.median(),
            applied.percentile(95),
            KEPT,
            first.median(),
            first.percentile(95),
            EXPORTED,
            export.median(),
            export.percentile(95));
  }

  private static String text(List<Rush> rushes, int covered) {
    return """
    Then %d applications at the same moment, all signed before, under one limit that covers %d of them; %d times, each under a
    limit of its own, which always ended in exactly what it covers. Whoever comes too late with its transaction reads the limit again and
    tries once more after a pause that is drawn; after 8 seconds it is told so, and asks again.

    | %d at once | median | least | most |
    |---|--:|--:|--:|
    %s
    %s
    %s
    %s
    %s

    - at most %d in flight in this one process, as many as DynamoDB Local on the same cores answers in time; deployed, each is a function of
      its own

    """
        .formatted(
            2 * covered,
            covered,
            rushes.size(),
            2 * covered,
            row("reserved", rushes, Rush::reserved),
            row("told that the limit is exceeded", rushes, Rush::exceeded),
            row("transactions that came too late", rushes, Rush::late),
            row("requests made again", rushes, Rush::repeated),
            row("ms until the last was answered", rushes, Rush::millis),
            Rush.IN_FLIGHT);
  }

  private static String row(String what, List<Rush> rushes, ToDoubleFunction<Rush> figure) {
    Samples samples = of(rushes, figure);
    return "| %s | %.0f | %.0f | %.0f |"
        .formatted(what, samples.median(), samples.least(), samples.most());
  }

  private static Samples of(List<Rush> rushes, ToDoubleFunction<Rush> figure) {
    return Samples.of(rushes.stream().map(figure::applyAsDouble).toList());
  }

  private static String goals(
      Samples authorised,
      Samples estimated,
      Samples applied,
      Samples first,
      Samples export,
      List<Rush> rushes) {
    return Goal.lines(
            List.of(
                Goal.atMost(200, "ms", "a credit authorisation", authorised.median()),
                Goal.atMost(50, "ms", "a what-if", estimated.median()),
                Goal.atMost(100, "ms", "an application", applied.median()),
                Goal.atMost(50, "ms", "the first page of a list", first.median()),
                Goal.atMost(10_000, "ms", "a workbook of 5,000 rows", export.median()),
                Goal.atMost(
                    MOST_OF_A_RUSH,
                    "ms",
                    "applications at once",
                    of(rushes, Rush::millis).median())))
        + "\n";
  }
}
