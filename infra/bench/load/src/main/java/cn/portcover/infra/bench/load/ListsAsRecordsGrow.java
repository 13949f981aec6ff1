package cn.portcover.infra.bench.load;

import cn.portcover.domain.Company;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.store.RecordsTable;
import cn.portcover.testkit.card.FreshUscc;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Pages of a company's policies as they grow: three companies of one table that differ in nothing
 * but how many policies they have.
 */
final class ListsAsRecordsGrow {
  /** The most may be less for a look: {@code -Dload.records}. */
  private static final int[] RECORDS = {100, 10_000, Integer.getInteger("load.records", 1_000_000)};

  private static final int ROUNDS = 41;
  private static final int WARMING = 60;

  /** How far into the list the deep page lies at most; half of it in a shorter one. */
  private static final int DEEPEST = 100_000;

  private static final int LONGEST_PAGE = 100;
  private static final int PAGE = 20;

  private ListsAsRecordsGrow() {}

  /**
   * A company and what is asked for it, by the page's name.
   *
   * @param deep the key after which the deep page begins
   */
  record Subject(
      int records,
      String owner,
      String token,
      Map<String, String> pages,
      Map<String, AttributeValue> deep,
      Duration loading) {}

  /** Milliseconds and requests to DynamoDB of one page, in the order of the rounds. */
  record Series(List<Double> millis, List<CountedRequests.Count> counts, int items) {
    static Series empty() {
      return new Series(new ArrayList<>(), new ArrayList<>(), 0);
    }
  }

  static String play() throws IOException {
    try (var folder = new WorkFolder();
        Engines engines = Engines.inMemory();
        Desk desk = Desk.over(engines, "lists", folder.path())) {
      desk.withListsOnly();
      List<Subject> subjects = new ArrayList<>();
      for (int records : RECORDS) {
        subjects.add(subject(desk, records));
        System.out.printf(
            "%d policies written in %d s%n", records, subjects.getLast().loading().toSeconds());
      }
      return ListsText.of(subjects, measure(desk, subjects, WARMING, ROUNDS));
    }
  }

  /** A quarter of each sort; only the oldest was cancelled before it was acknowledged. */
  static Subject subject(Desk desk, int records) {
    Company company = Desk.company(FreshUscc.drawn(new SecureRandom()));
    List<ManyRecords.Sample> sorts =
        List.of(
            SomePolicies.of(company, PolicyStatus.EFFECTIVE, ReceiptStatus.AWAITING),
            SomePolicies.of(company, PolicyStatus.EFFECTIVE, ReceiptStatus.ACKNOWLEDGED),
            SomePolicies.of(company, PolicyStatus.EXPIRED, ReceiptStatus.ACKNOWLEDGED),
            SomePolicies.of(company, PolicyStatus.CANCELLED, ReceiptStatus.ACKNOWLEDGED),
            SomePolicies.of(company, PolicyStatus.CANCELLED, ReceiptStatus.AWAITING));
    long start = System.nanoTime();
    new ManyRecords(desk, company).write(records, sorts, n -> n == 0 ? 4 : n % 4);
    Duration loading = Duration.ofNanos(System.nanoTime() - start);
    String token = desk.token(company);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("first page", "/v1/policies");
    pages.put("of one status", "/v1/policies?status=EXPIRED");
    pages.put("of two statuses", "/v1/policies?status=EFFECTIVE&receipt=AWAITING");
    pages.put("the only one of its statuses", "/v1/policies?status=CANCELLED&receipt=AWAITING");
    pages.put(
        "deep page", "/v1/policies?cursor=" + cursor(desk, token, Math.min(records / 2, DEEPEST)));
    int last = records - Math.min(records / 2, DEEPEST);
    return new Subject(
        records, "C#" + company.uscc(), token, pages, key(desk, company, last), loading);
  }

  /** The key of a record in the index of the list. */
  private static Map<String, AttributeValue> key(Desk desk, Company company, int number) {
    var record =
        SomePolicies.of(company, PolicyStatus.EFFECTIVE, ReceiptStatus.AWAITING)
            .of(ManyRecords.number(number), ManyRecords.time(number));
    Map<String, AttributeValue> place =
        Map.of(
            RecordsTable.PARTITION, AttributeValue.fromS(record.owner().value()),
            RecordsTable.SORT, AttributeValue.fromS(record.kind().name() + "#" + record.key()));
    Map<String, AttributeValue> key = new LinkedHashMap<>(place);
    var item = desk.client().getItem(b -> b.tableName(desk.table()).key(place)).item();
    for (String name : List.of(byTime().partition(), byTime().sort())) {
      key.put(name, Objects.requireNonNull(item.get(name)));
    }
    return key;
  }

  /** Walks as a reader does, a hundred at a time. */
  private static String cursor(Desk desk, String token, int depth) {
    String cursor = "";
    for (int seen = 0; seen < depth; ) {
      int limit = Math.min(LONGEST_PAGE, depth - seen);
      String after = cursor.isEmpty() ? "" : "&cursor=" + cursor;
      Call.Reply page = desk.get(token, "/v1/policies?limit=" + limit + after);
      cursor = page.text("nextCursor");
      seen += limit;
    }
    return cursor;
  }

  /** Each page of each company once in every round, and the bare query beside it. */
  static Map<String, List<Series>> measure(
      Desk desk, List<Subject> subjects, int warming, int rounds) {
    Map<String, List<Series>> measured = new LinkedHashMap<>();
    for (int round = -warming; round < rounds; round++) {
      for (int i = 0; i < subjects.size(); i++) {
        Subject subject = subjects.get(i);
        for (var page : subject.pages().entrySet()) {
          Timed timed = timed(() -> items(desk.get(subject.token(), page.getValue())));
          note(measured, page.getKey(), subjects.size(), i, round, timed);
        }
        Timed bare = timed(() -> bare(desk, subject, null));
        note(measured, ListsText.BARE, subjects.size(), i, round, bare);
        Timed deep = timed(() -> bare(desk, subject, subject.deep()));
        note(measured, ListsText.BARE_DEEP, subjects.size(), i, round, deep);
      }
    }
    return measured;
  }

  private record Timed(double millis, CountedRequests.Count count, int items) {}

  private static Timed timed(java.util.function.IntSupplier asked) {
    CountedRequests.Count before = CountedRequests.soFar();
    long start = System.nanoTime();
    int items = asked.getAsInt();
    double millis = (System.nanoTime() - start) / 1e6;
    return new Timed(millis, CountedRequests.soFar().since(before), items);
  }

  private static void note(
      Map<String, List<Series>> measured,
      String page,
      int companies,
      int company,
      int round,
      Timed timed) {
    List<Series> row =
        measured.computeIfAbsent(
            page,
            p ->
                new ArrayList<>(
                    java.util.stream.Stream.generate(Series::empty).limit(companies).toList()));
    if (round >= 0) {
      Series series = row.get(company);
      series.millis().add(timed.millis());
      series.counts().add(timed.count());
      row.set(company, new Series(series.millis(), series.counts(), timed.items()));
    }
  }

  private static int items(Call.Reply reply) {
    return reply.tree().get("items") instanceof List<?> items ? items.size() : 0;
  }

  /** What a page cannot do without: the page itself, read from the index. */
  private static int bare(Desk desk, Subject subject, @Nullable Map<String, AttributeValue> after) {
    return desk.client()
        .query(
            b ->
                b.tableName(desk.table())
                    .indexName(byTime().name())
                    .keyConditionExpression("#p = :p")
                    .expressionAttributeNames(Map.of("#p", byTime().partition()))
                    .expressionAttributeValues(
                        Map.of(":p", AttributeValue.fromS(subject.owner() + "#policies")))
                    .exclusiveStartKey(after)
                    .scanIndexForward(false)
                    .limit(PAGE + 1))
        .count();
  }

  private static RecordsTable.Index byTime() {
    return RecordsTable.INDEXES.stream()
        .filter(index -> index.name().equals("byTime"))
        .findFirst()
        .orElseThrow();
  }
}
