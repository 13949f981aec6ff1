package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.load.Pushing.Pushed;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.engine.DynamoDbLocal;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One insurer pushes its offers to many companies, as fast as the machine takes them; then each
 * company is asked what it was offered, and the table where it all went.
 */
final class OffersOfOneInsurer {
  private OffersOfOneInsurer() {}

  /**
   * How much is pushed.
   *
   * @param warming offers that are not measured
   * @param levels how many at a time are compared
   * @param perLevel offers of each level in each round
   * @param rush offers that are then pushed at one go
   */
  record Amount(
      int companies, int warming, List<Integer> levels, int rounds, int perLevel, int rush) {
    /** Thirty thousand; the rush may be less for a look: {@code -Dload.rush}. */
    static final Amount THIRTY_THOUSAND =
        new Amount(
            1000, 1000, List.of(1, 2, 4, 8, 16), 5, 200, Integer.getInteger("load.rush", 24_000));

    int total() {
      return warming + levels.size() * rounds * perLevel + rush;
    }
  }

  /** Processor seconds that a thousand offers took, by who spent them. */
  record Spent(double generator, double portcover, double engines) {}

  /**
   * What was measured.
   *
   * @param rates offers a second at each level, the median of the rounds
   * @param atATime of the rush
   * @param listed offers that their companies list exactly once
   */
  record Measured(
      Amount amount,
      Map<Integer, Double> rates,
      int atATime,
      Pushed rush,
      double busy,
      Spent spent,
      List<String> failures,
      Listed listed,
      String where,
      Table table) {}

  /** How what was written is spread, and what the database does by itself. */
  record Table(Spread spread, BareTransactions.Rates bare) {}

  /** What the companies list: each offer once, missing, or more than once. */
  record Listed(int once, int missing, int more) {}

  static String play() throws IOException, InterruptedException {
    return OffersText.of(measure(Amount.THIRTY_THOUSAND));
  }

  static Measured measure(Amount amount) throws IOException, InterruptedException {
    SecureRandom random = new SecureRandom();
    InstantSource clock = InstantSource.system();
    Instant now = clock.instant();
    try (LocalPortcover local = LocalPortcover.start();
        ApiClient api = new ApiClient(local.site().api())) {
      var administration = new Administration(api, local.site().adminToken(), "o");
      DemoAuthority authority = Cardholder.authority(random, now);
      administration.enrol(authority, now);
      List<Cardholder> companies = Cardholder.make(amount.companies(), authority, random, now);
      Pushing pushing = new Pushing(administration.enrolInsurer("load-insurer"), companies, clock);

      pushing.push(amount.warming(), 4);
      Map<Integer, Double> rates = rates(pushing, amount);
      int best = best(rates);
      Duration generator = Machine.processorTime();
      Duration portcover = local.processorTime();
      Duration engines = local.processorTimeOfEngines();
      Machine.mark();
      Pushed rush = pushing.push(amount.rush(), best);
      double busy = Machine.busy();
      double thousands = amount.rush() / 1000.0;
      Spent spent =
          new Spent(
              seconds(generator, Machine.processorTime()) / thousands,
              seconds(portcover, local.processorTime()) / thousands,
              seconds(engines, local.processorTimeOfEngines()) / thousands);
      System.out.printf("rush at %d: %.0f offers a second%n", best, rush.perSecond());
      Listed listed = new WhatCompaniesList(api, clock, companies).of(pushing);
      local.end();
      Table table = table(local, pushing.insurer(), companies.getFirst(), amount);
      return new Measured(
          amount, rates, best, rush, busy, spent, pushing.failures(), listed, local.where(), table);
    }
  }

  private static Map<Integer, Double> rates(Pushing pushing, Amount amount)
      throws InterruptedException {
    Map<Integer, List<Double>> rounds = new LinkedHashMap<>();
    for (int round = 0; round < amount.rounds(); round++) {
      for (int level : amount.levels()) {
        rounds
            .computeIfAbsent(level, l -> new ArrayList<>())
            .add(pushing.push(amount.perLevel(), level).perSecond());
      }
    }
    Map<Integer, Double> rates = new LinkedHashMap<>();
    rounds.forEach((level, all) -> rates.put(level, Samples.of(all).median()));
    System.out.println("offers a second by how many at a time: " + rates);
    return rates;
  }

  private static int best(Map<Integer, Double> rates) {
    return rates.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static double seconds(Duration from, Duration to) {
    return to.minus(from).toNanos() / 1e9;
  }

  /** What the ended system wrote; its database, started anew, is the yardstick. */
  private static Table table(LocalPortcover local, Insurer insurer, Cardholder first, Amount amount)
      throws IOException, InterruptedException {
    String name = "portcover-records";
    Path data = local.home().resolve("data/dynamodb");
    try (DynamoDbLocal database =
            DynamoDbLocal.inFolder(data, 0, local.home().resolve("scan.log"));
        DynamoDbClient client = BareTransactions.client(database.endpoint())) {
      var bare =
          new BareTransactions(client, name)
              .measure(
                  firstOffer(client, name, insurer, first), amount.levels(), amount.perLevel());
      return new Table(local.written(), bare);
    }
  }

  /** The offer of number 0 went to the first company. */
  private static BareTransactions.OneOffer firstOffer(
      DynamoDbClient client, String table, Insurer insurer, Cardholder company) {
    String number = insurer.offerNumber(0);
    String message = insurer.messageId(0);
    String alias = "A#" + insurer.id() + "/offers/" + number;
    var named =
        client
            .query(
                b ->
                    b.tableName(table)
                        .keyConditionExpression("pk = :p")
                        .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(alias))))
            .items()
            .getFirst();
    String id = Objects.requireNonNull(named.get("recordSk")).s().replace("applications#", "");
    return new BareTransactions.OneOffer(
        List.of(
            alias,
            "C#" + company.company().uscc(),
            "S#inbox#" + insurer.id() + "#" + message,
            "S#order#" + insurer.id() + "#offers/" + number),
        List.of(number, message, id));
  }
}
