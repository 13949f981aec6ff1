package cn.portcover.infra.bench.cargo;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures what saving and submitting a cargo application cost, and how the list of applications
 * and its workbook hold out where a company has very many.
 */
public final class CargoBench implements Bench {
  private static final int WARM_UP = 10;
  private static final int MEASURED = 41;
  private static final int KEPT = 10_000;
  private static final int EXPORTED = 5_000;
  private static final int RARE_EACH = 2_000;
  private static final int LISTED = 11;
  private static final String LIST = "/v1/cargo/applications";

  @Override
  public Section section() {
    return Section.CARGO;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    var saved = new Samples();
    var submitted = new Samples();
    int unmeasured = effort.times(WARM_UP, 0);
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "cargo", work.path())) {
      var cargo = new SomeCargo(company);
      for (int i = 0; i < unmeasured + effort.times(MEASURED); i++) {
        boolean counted = i >= unmeasured;
        String id = save(i, cargo, company, counted ? saved : new Samples());
        submit(id, company, counted ? submitted : new Samples());
      }
      int exported = effort.times(EXPORTED, 10) - saved.count() - unmeasured;
      keep(exported, cargo);
      int times = effort.times(LISTED);
      Samples export = exports(times, company);
      keep(effort.times(KEPT - EXPORTED, 10), cargo);
      return text(
          saved,
          submitted,
          export,
          lists(times, "", company),
          lists(times, "&status=DECLINED", company),
          lists(times, "&" + SomeCargo.rareCover(), company));
    }
  }

  private static String save(int n, SomeCargo cargo, SignedInCompany company, Samples samples) {
    Call call = Call.post(LIST).json(cargo.form()).header("idempotency-key", "cargo-save-" + n);
    long start = System.nanoTime();
    String id = company.asked(201, call).text("id");
    samples.add(millisSince(start));
    return id;
  }

  private static void submit(String id, SignedInCompany company, Samples samples) {
    var signature =
        company.signature(
            Map.of(
                "purpose",
                "SUBMIT_CARGO_APPLICATION",
                "subject",
                "cargo/applications/" + id,
                "version",
                1));
    Call call =
        Call.post(LIST + "/" + id + "/submission")
            .ifMatch(1)
            .json(Map.of("signature", signature))
            .header("idempotency-key", "cargo-submit-" + id);
    long start = System.nanoTime();
    company.asked(200, call);
    samples.add(millisSince(start));
  }

  private static void keep(int many, SomeCargo cargo) {
    for (int i = 0; i < many; i++) {
      cargo.kept(i % RARE_EACH == RARE_EACH / 2);
    }
  }

  /** All pages of the list under a filter, or the first page where there is none. */
  private static Found lists(int times, String filter, SignedInCompany company) {
    var samples = new Samples();
    List<Integer> requests = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      requests.add(read(filter, company));
      samples.add(millisSince(start));
    }
    return new Found(samples, requests.getFirst());
  }

  private static int read(String filter, SignedInCompany company) {
    int requests = 0;
    String cursor = null;
    do {
      String more = cursor == null ? "" : "&cursor=" + cursor;
      Call.Reply page = company.asked(200, Call.get(LIST + "?limit=20" + filter + more));
      requests++;
      cursor = (String) page.at("nextCursor");
    } while (cursor != null && !filter.isEmpty());
    return requests;
  }

  private static Samples exports(int times, SignedInCompany company) {
    var samples = new Samples();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      company.asked(200, Call.get(LIST + "?format=xlsx"));
      samples.add(millisSince(start));
    }
    return samples;
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  /**
   * How a list was read.
   *
   * @param requests for all its pages
   */
  private record Found(Samples millis, int requests) {
    String row(String what) {
      return "| %s | %.1f | %.1f | %d |"
          .formatted(what, millis.median(), millis.percentile(95), requests);
    }
  }

  private static String text(
      Samples saved,
      Samples submitted,
      Samples export,
      Found first,
      Found byStatus,
      Found byCover) {
    return """
    Through the Lambda entry in one process, over DynamoDB Local in memory: a full form is saved and checked against its open cover, then
    submitted with the card's signature and told to the insurer; medians of %d rounds. Then the lists of a company with %,d
    applications, of which one in %,d is found by the filter, and the workbook of %,d; medians of %d.

    | | ms | 95 %% | requests |
    |---|--:|--:|--:|
    | saved | %.1f | %.1f | 1 |
    | submitted | %.1f | %.1f | 1 |
    %s
    %s
    %s
    | workbook of %,d applications | %.0f | %.0f | 1 |

    %s
    """
        .formatted(
            saved.count(),
            KEPT,
            RARE_EACH,
            EXPORTED,
            export.count(),
            saved.median(),
            saved.percentile(95),
            submitted.median(),
            submitted.percentile(95),
            first.row("first page of all"),
            byStatus.row("the few of one status, through the index"),
            byCover.row("the few of one open cover, by looking at all"),
            EXPORTED,
            export.median(),
            export.percentile(95),
            Goal.lines(
                List.of(
                    Goal.atMost(100, "ms", "a submission", submitted.median()),
                    Goal.atMost(50, "ms", "the first page of a list", first.millis().median()),
                    Goal.atMost(2000, "ms", "what few are, among all", byCover.millis().median()),
                    Goal.atMost(10_000, "ms", "a workbook of 5,000 rows", export.median()))));
  }
}
