package cn.portcover.infra.bench.article;

import cn.portcover.domain.article.Article;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.lambda.OperationEntry;
import cn.portcover.operation.port.Articles;
import cn.portcover.operation.port.Told;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.engine.Statistics;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.WholeSystem;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures SearchArticles and ListModuleArticles at a hundred thousand articles. */
public final class ArticleSearchBench implements Bench {
  private static final int ARTICLES = 100_000;
  private static final int WARM_UP = 20;
  private static final int MEASURED = 60;
  private static final int PORTION = 2_000;
  private static final long SEED = 20_261_121;

  /** What is asked. */
  private record Asked(String what, String target) {}

  private static final List<Asked> ASKED =
      List.of(
          new Asked("no filter", "/v1/risk-articles"),
          new Asked("two characters in nearly half of the titles", keyword("风险", "")),
          new Asked("two characters in some titles", keyword("破产", "")),
          new Asked("two characters in no title", keyword("火箭", "")),
          new Asked("four characters", keyword("哈萨克斯", "")),
          new Asked("one character", keyword("纺", "")),
          new Asked("a number in one title", keyword("54321", "")),
          new Asked("part of an English word", keyword("week", "")),
          new Asked("country, industry and keyword", keyword("罢工", "&country=ESP&industry=13")),
          new Asked("a section of industries", "/v1/risk-articles?industry=C"),
          new Asked("two characters in the text", keyword("舱位", "&in=text")),
          new Asked("two characters in no text", keyword("火箭", "&in=text")),
          new Asked("first page of a module", "/v1/risk-articles/COUNTRY_ALERT"),
          new Asked("hundredth page of a module", "/v1/risk-articles/COUNTRY_ALERT?page=100"),
          new Asked("thousandth page of a module", "/v1/risk-articles/COUNTRY_ALERT?page=1000"));

  private static String keyword(String keyword, String more) {
    return "/v1/risk-articles?keyword=" + URLEncoder.encode(keyword, StandardCharsets.UTF_8) + more;
  }

  @Override
  public Section section() {
    return Section.ARTICLE_SEARCH;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    Map<Asked, Samples> measured = new LinkedHashMap<>();
    int articles = effort.times(ARTICLES, 500);
    double slowest = 0;
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "articles", work.path())) {
      fill(company.system(), articles);
      var entry = new OperationEntry(company.system().beans());
      int unmeasured = effort.times(WARM_UP, 1);
      for (int i = 0; i < unmeasured + effort.times(MEASURED, 3); i++) {
        for (Asked asked : ASKED) {
          double millis =
              answered(entry, Json.write(Call.get(asked.target()).bearer(company.token()).event()));
          if (i >= unmeasured) {
            measured.computeIfAbsent(asked, a -> new Samples()).add(millis);
          }
        }
      }
    }
    for (Samples samples : measured.values()) {
      slowest = Math.max(slowest, samples.percentile(50));
    }
    return text(measured, slowest, articles);
  }

  private static void fill(WholeSystem system, int articles) {
    Articles store = system.beans().getBean(Articles.class);
    SomeArticles some = new SomeArticles(SEED);
    List<Article> portion = new ArrayList<>();
    for (int i = 1; i <= articles; i++) {
      portion.add(some.article(i));
      if (portion.size() == PORTION || i == articles) {
        store.put(portion, new Told(0, Instant.EPOCH));
        portion.clear();
      }
    }
    Statistics.gather(setting(system, "url"), setting(system, "user"), setting(system, "password"));
  }

  private static String setting(WholeSystem system, String name) {
    return system.beans().getRequiredProperty("portcover.reference." + name, String.class);
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

  private static String text(Map<Asked, Samples> measured, double slowest, int articles) {
    StringBuilder rows = new StringBuilder();
    Samples all = new Samples();
    measured.forEach(
        (asked, samples) -> {
          rows.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %.2f | %.2f |%n",
                  asked.what(),
                  samples.percentile(50),
                  samples.percentile(99)));
          all.add(samples.percentile(99));
        });
    return """
    SearchArticles (four modules, a question to PostgreSQL each) and ListModuleArticles through the Lambda entry in this process,
    event text in, answer text out: token verified, session read. %,d articles, seed %d; %d of each by turns, after %d
    rounds that are not counted.

    | what is asked | p50 ms | p99 ms |
    |---|--:|--:|
    %s
    - PostgreSQL and DynamoDB Local on the same cores; the cloud's network and its proxy are not in these figures

    %s
    """
        .formatted(
            articles,
            SEED,
            measured.values().iterator().next().count(),
            WARM_UP,
            rows.toString(),
            Goal.lines(
                List.of(
                    Goal.atMost(50, "ms", "the slowest search at p50", slowest),
                    Goal.atMost(50, "ms", "the slowest search at p99", all.percentile(100)))));
  }
}
