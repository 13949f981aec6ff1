package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.load.ListsAsRecordsGrow.Series;
import cn.portcover.infra.bench.load.ListsAsRecordsGrow.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the growth of the lists says. */
final class ListsText {
  /** The row of the yardstick. */
  static final String BARE = "bare Query of the first page";

  static final String BARE_DEEP = "bare Query of the deep page";
  private static final double REACH = 1.5;

  private ListsText() {}

  static String of(List<Subject> subjects, Map<String, List<Series>> measured) {
    List<Series> bare = Objects.requireNonNull(measured.get(BARE));
    List<Series> deep = Objects.requireNonNull(measured.get(BARE_DEEP));
    var text = new StringBuilder();
    text.append(
        """
        `ListPolicies` through the Lambda entry in one process, over DynamoDB Local in memory; companies of one
        table that have %s policies, a quarter of each sort of statuses, and one, the oldest, that is the only one of its
        statuses; pages of 20. Medians of %d interleaved rounds; *×* is the median of the ratios within each round to the
        same page of the company of %s. Goal: at most %.1f ×. The records were written as the store writes them, %s;
        the table has neither its stream nor the indexes across companies, which no list of a company reads.

        | page |\
        """
            .formatted(
                String.join(", ", subjects.stream().map(s -> grouped(s.records())).toList()),
                bare.getFirst().millis().size(),
                grouped(subjects.getFirst().records()),
                REACH,
                loading(subjects)));
    subjects.forEach(s -> text.append(" %s: ms | × | requests |".formatted(grouped(s.records()))));
    text.append("\n|---|").append("--:|--:|--:|".repeat(subjects.size())).append('\n');
    List<String> beyond = new ArrayList<>();
    measured.forEach(
        (page, row) -> {
          List<Series> yardstick = page.equals("deep page") ? deep : bare;
          text.append("| %s |".formatted(page));
          for (int i = 0; i < row.size(); i++) {
            double ratio = ratio(row.get(i), row.getFirst());
            text.append(
                " %.1f | %.2f | %s |"
                    .formatted(
                        Samples.of(row.get(i).millis()).median(), ratio, requests(row.get(i))));
            if (ratio > REACH && !page.startsWith("bare")) {
              beyond.add(
                  "%s of %s (%.2f ×, of %d items; the bare query of the same page %.2f ×)"
                      .formatted(
                          page,
                          grouped(subjects.get(i).records()),
                          ratio,
                          row.get(i).items(),
                          ratio(yardstick.get(i), yardstick.getFirst())));
            }
          }
          text.append('\n');
        });
    text.append(
        beyond.isEmpty()
            ? "%nReached by every page.%n".formatted()
            : "%nReached by every page but: %s.%n".formatted(String.join("; ", beyond)));
    return text.toString();
  }

  private static String loading(List<Subject> subjects) {
    Subject last = subjects.getLast();
    return "%s of them in %d s"
        .formatted(grouped(last.records()), Math.max(1, last.loading().toSeconds()));
  }

  static double ratio(Series series, Series yardstick) {
    return Samples.of(series.millis()).ratioTo(Samples.of(yardstick.millis()));
  }

  private static String requests(Series series) {
    long least = series.counts().stream().mapToLong(CountedRequests.Count::sent).min().orElse(0);
    long most = series.counts().stream().mapToLong(CountedRequests.Count::sent).max().orElse(0);
    return least == most ? Long.toString(least) : least + "–" + most;
  }

  private static String grouped(int n) {
    return "%,d".formatted(n).replace(',', ' ');
  }
}
