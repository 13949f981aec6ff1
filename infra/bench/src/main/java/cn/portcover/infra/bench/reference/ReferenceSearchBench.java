package cn.portcover.infra.bench.reference;

import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.lambda.OperationEntry;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures SearchReferenceTable, letter by letter, in its largest table and in a common one. */
public final class ReferenceSearchBench implements Bench {
  private static final int WARM_UP = 40;
  private static final int MEASURED = 100;

  /** What is typed, and in which table. */
  private record Typed(String what, String table, String text) {}

  /** One letter finds thousands of terms, and no trigram helps. */
  private static final List<Typed> TYPED =
      List.of(
          new Typed("one letter", "divisions", "x"),
          new Typed("pinyin", "divisions", "xian"),
          new Typed("initials", "divisions", "xas"),
          new Typed("one character", "divisions", "西"),
          new Typed("Chinese", "divisions", "雁塔区"),
          new Typed("a code", "divisions", "610113"),
          new Typed("English", "countries", "germ"),
          new Typed("nothing that there is", "divisions", "qqqq"));

  @Override
  public Section section() {
    return Section.REFERENCE_SEARCH;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    Map<Typed, Samples> measured = new LinkedHashMap<>();
    Samples all = new Samples();
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "reference", work.path())) {
      var entry = new OperationEntry(company.system().beans());
      int unmeasured = effort.times(WARM_UP, 1);
      for (int i = 0; i < unmeasured + effort.times(MEASURED, 3); i++) {
        for (Typed typed : TYPED) {
          double millis = answered(entry, event(company, typed));
          if (i >= unmeasured) {
            measured.computeIfAbsent(typed, t -> new Samples()).add(millis);
            all.add(millis);
          }
        }
      }
    }
    return text(measured, all);
  }

  private static String event(SignedInCompany company, Typed typed) {
    String text = URLEncoder.encode(typed.text(), StandardCharsets.UTF_8);
    return Json.write(
        Call.get("/v1/reference/" + typed.table() + "?q=" + text).bearer(company.token()).event());
  }

  private static double answered(OperationEntry entry, String event) {
    long start = System.nanoTime();
    String answer = Json.write(entry.handle(Json.readOwn(event)));
    double millis = (System.nanoTime() - start) / 1e6;
    if (!answer.contains("\"statusCode\":200")) {
      throw new IllegalStateException(answer);
    }
    return millis;
  }

  private static String text(Map<Typed, Samples> measured, Samples all) {
    StringBuilder rows = new StringBuilder();
    measured.forEach(
        (typed, samples) ->
            rows.append(
                String.format(
                    Locale.ROOT,
                    "| %s: `%s` in %s | %.2f | %.2f |%n",
                    typed.what(),
                    typed.text(),
                    typed.table(),
                    samples.percentile(50),
                    samples.percentile(99))));
    return """
    SearchReferenceTable through the Lambda entry in this process, event text in, answer text out: token verified, session
    read, one question to PostgreSQL. %d of each by turns, after %d rounds that are not counted.

    | what is typed | p50 ms | p99 ms |
    |---|--:|--:|
    %s
    - PostgreSQL and DynamoDB Local on the same cores; the cloud's network and its proxy are not in these figures
    - divisions are the largest table, 3,350 lines

    %s
    """
        .formatted(
            measured.values().iterator().next().count(),
            WARM_UP,
            rows.toString(),
            Goal.lines(
                List.of(
                    Goal.atMost(20, "ms", "a search at p50", all.percentile(50)),
                    Goal.atMost(20, "ms", "a search at p99", all.percentile(99)))));
  }
}
