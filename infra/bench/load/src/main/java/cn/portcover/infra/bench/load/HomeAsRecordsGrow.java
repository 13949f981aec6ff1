package cn.portcover.infra.bench.load;

import cn.portcover.domain.Company;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.testkit.card.FreshUscc;
import cn.portcover.testkit.engine.Engines;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * The home page of companies that have nothing, some and many policies, one of which, the oldest,
 * still waits to be acknowledged.
 */
final class HomeAsRecordsGrow {
  private static final int[] RECORDS = {0, 100, 10_000};
  private static final int ROUNDS = 41;
  private static final int WARMING = 100;

  private HomeAsRecordsGrow() {}

  /**
   * A company and what its home page takes.
   *
   * @param counted what the page says waits
   * @param counts requests to DynamoDB and what they looked through, session included
   */
  record Row(
      int records,
      int expected,
      List<Double> millis,
      List<CountedRequests.Count> counts,
      String counted) {}

  /** A company with so many policies, its home page ready to be asked for. */
  record Subject(int records, String token) {}

  static String play() throws IOException {
    try (var folder = new WorkFolder();
        Engines engines = Engines.inMemory();
        Desk desk = Desk.over(engines, "home", folder.path())) {
      return text(measure(desk, RECORDS, WARMING, ROUNDS));
    }
  }

  static List<Row> measure(Desk desk, int[] records, int warming, int rounds) {
    SecureRandom random = new SecureRandom();
    List<Row> rows = new ArrayList<>();
    List<Subject> subjects = new ArrayList<>();
    for (int count : records) {
      Company company = Desk.company(FreshUscc.drawn(random));
      List<ManyRecords.Sample> sorts =
          List.of(
              SomePolicies.of(company, PolicyStatus.EFFECTIVE, ReceiptStatus.AWAITING),
              SomePolicies.of(company, PolicyStatus.EFFECTIVE, ReceiptStatus.ACKNOWLEDGED));
      new ManyRecords(desk, company).write(count, sorts, n -> n == 0 ? 0 : 1);
      subjects.add(new Subject(count, desk.token(company)));
      rows.add(new Row(count, Math.min(1, count), new ArrayList<>(), new ArrayList<>(), ""));
    }
    for (int round = -warming; round < rounds; round++) {
      for (int i = 0; i < subjects.size(); i++) {
        Row row = rows.get(i);
        CountedRequests.Count before = CountedRequests.soFar();
        long start = System.nanoTime();
        var reply = desk.get(subjects.get(i).token(), "/v1/home");
        long nanos = System.nanoTime() - start;
        if (round >= 0) {
          row.millis().add(nanos / 1e6);
          row.counts().add(CountedRequests.soFar().since(before));
          String counted = reply.text("policyEffectiveNotices/count");
          rows.set(i, new Row(row.records(), row.expected(), row.millis(), row.counts(), counted));
        }
      }
    }
    return rows;
  }

  private static String text(List<Row> rows) {
    var text = new StringBuilder();
    text.append(
        """
        `ViewHome` through the Lambda entry in one process, over DynamoDB Local; companies with so many policies in force,
        all acknowledged but the oldest. Medians of %d interleaved rounds; requests are counted by the SDK as it sends them
        (the session is one of them).

        | policies of the company | requests to DynamoDB | items looked through | ms | × none | waiting, as the page says |
        |--:|--:|--:|--:|--:|--:|
        """
            .formatted(rows.getFirst().millis().size()));
    double none = Samples.of(rows.getFirst().millis()).median();
    for (Row row : rows) {
      text.append(
          "| %d | %s | %s | %.2f | %.2f | %s of %d |%n"
              .formatted(
                  row.records(),
                  span(row.counts().stream().map(CountedRequests.Count::sent).toList()),
                  span(row.counts().stream().map(CountedRequests.Count::lookedThrough).toList()),
                  Samples.of(row.millis()).median(),
                  Samples.of(row.millis()).median() / none,
                  row.counted(),
                  row.expected()));
    }
    boolean constant =
        rows.stream()
                .flatMap(r -> r.counts().stream())
                .map(CountedRequests.Count::sent)
                .distinct()
                .count()
            == 1;
    boolean right = rows.stream().allMatch(r -> r.counted().equals("" + r.expected()));
    text.append(
        "%nThe number of requests is %s; what the page says is %s.%n"
            .formatted(
                constant ? "constant, whatever the records" : "**not constant**",
                right ? "right" : "**wrong**"));
    return text.toString();
  }

  private static String span(List<Long> values) {
    long least = values.stream().mapToLong(v -> v).min().orElse(0);
    long most = values.stream().mapToLong(v -> v).max().orElse(0);
    return least == most ? Long.toString(least) : least + "–" + most;
  }
}
