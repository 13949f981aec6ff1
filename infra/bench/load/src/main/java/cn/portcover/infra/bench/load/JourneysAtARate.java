package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.load.Figures.StepFailed;
import cn.portcover.infra.bench.load.SmePolicyJourney.Acknowledged;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.testkit.card.DemoAuthority;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Journeys from the offer to the acknowledged policy that arrive at a rate, each of another
 * company: the rate rises from one trial to the next until the system no longer holds it. Against
 * the local system, or one that stands already (environment {@code PORTCOVER_LOAD_API}, {@code
 * PORTCOVER_LOAD_SANDBOX}, {@code PORTCOVER_LOAD_ADMIN_TOKEN_FILE}).
 */
final class JourneysAtARate {
  private static final double[] RATES = {0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10};
  private static final Duration WARMING = Duration.ofSeconds(30);
  private static final Duration STEADY = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String INSURER = "sinosure";

  /** The slowest request's 95th percentile must stay below. */
  private static final double HELD_MILLIS = 2000;

  private final ApiClient api;
  private final ApiClient sandbox;
  private final InstantSource clock = InstantSource.system();
  private final Insurer insurer;
  private final DemoAuthority authority;
  private final SecureRandom random;
  private long number;

  private JourneysAtARate(
      ApiClient api,
      ApiClient sandbox,
      Insurer insurer,
      DemoAuthority authority,
      SecureRandom random) {
    this.api = api;
    this.sandbox = sandbox;
    this.insurer = insurer;
    this.authority = authority;
    this.random = random;
  }

  /** What came of one rate. */
  record Trial(
      double perSecond,
      int journeys,
      int acknowledged,
      int atCompany,
      int atInsurer,
      double busy,
      Figures figures) {
    double slowestMillis() {
      return figures.worstMillis(95, List.of(SmePolicyJourney.POLICY_ARRIVES));
    }

    boolean nothingLost() {
      return atCompany == acknowledged && atInsurer == acknowledged;
    }

    boolean held() {
      return figures.failures() == 0
          && acknowledged == journeys
          && nothingLost()
          && slowestMillis() < HELD_MILLIS;
    }
  }

  static String play() throws IOException, InterruptedException {
    String given = System.getenv("PORTCOVER_LOAD_API");
    if (given != null) {
      URI sandbox = URI.create(System.getenv("PORTCOVER_LOAD_SANDBOX"));
      Path token = Path.of(System.getenv("PORTCOVER_LOAD_ADMIN_TOKEN_FILE"));
      return play(
          new Site(URI.create(given), sandbox, Files.readString(token).strip()),
          RATES,
          WARMING,
          STEADY);
    }
    try (LocalPortcover local = LocalPortcover.start()) {
      return play(local.site(), RATES, WARMING, STEADY);
    }
  }

  static String play(Site site, double[] rates, Duration warming, Duration steady)
      throws IOException, InterruptedException {
    SecureRandom random = new SecureRandom();
    Instant now = Instant.now();
    try (ApiClient api = new ApiClient(site.api());
        ApiClient sandbox = new ApiClient(site.sandbox())) {
      var administration =
          new Administration(api, site.adminToken(), Long.toString(now.toEpochMilli(), 36));
      DemoAuthority authority = Cardholder.authority(random, now);
      administration.enrol(authority, now);
      var journeys =
          new JourneysAtARate(
              api, sandbox, administration.furtherKeyOf(INSURER), authority, random);
      journeys.at(rates[0], warming, Duration.ZERO);
      List<Trial> trials = new ArrayList<>();
      for (double rate : rates) {
        trials.add(journeys.at(rate, Duration.ZERO, steady));
        if (!trials.getLast().held()) {
          break;
        }
      }
      return JourneysText.of(trials, steady, HELD_MILLIS);
    }
  }

  private Trial at(double perSecond, Duration ramp, Duration steady) throws InterruptedException {
    int journeys = (int) Arrivals.count(perSecond, ramp, steady);
    List<Cardholder> companies = Cardholder.make(journeys, authority, random, clock.instant());
    Figures figures = new Figures();
    SmePolicyJourney journey = new SmePolicyJourney(api, clock, insurer, figures);
    Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    long first = number;
    number += journeys;
    Machine.mark();
    Duration late =
        Arrivals.at(
            perSecond,
            ramp,
            steady,
            PATIENCE,
            n -> {
              try {
                acknowledged.add(journey.play(first + n, companies.get((int) n)));
              } catch (StepFailed e) {
                // Its figures have it.
                return;
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    double busy = Machine.busy();
    if (late.compareTo(Duration.ofMillis(500)) > 0) {
      figures.failed("arrival", "the generator itself was " + late.toMillis() + " ms late");
    }
    System.out.printf(
        "%.1f journeys a second: %d arrived, %d acknowledged, %s%n",
        perSecond, journeys, acknowledged.size(), figures.firstFailures());
    return new Trial(
        perSecond,
        journeys,
        acknowledged.size(),
        atCompany(acknowledged),
        atInsurer(acknowledged),
        busy,
        figures);
  }

  /** How many of the policies stand as acknowledged (收悉) with their companies. */
  private static int atCompany(Queue<Acknowledged> all) {
    int count = 0;
    for (Acknowledged each : all) {
      try {
        var policy = each.visit().get("/v1/policies/" + each.policyNumber()).tree();
        count += policy.at("receiptStatus").textOrEmpty().equals("ACKNOWLEDGED") ? 1 : 0;
      } catch (IOException e) {
        System.err.println(each.policyNumber() + " cannot be looked up: " + e);
      }
    }
    return count;
  }

  /** How many of the acknowledgements the insurer got, its signature verified. */
  private int atInsurer(Queue<Acknowledged> all) throws InterruptedException {
    Set<String> wanted = new HashSet<>();
    all.forEach(each -> wanted.add(each.policyNumber()));
    int before = wanted.size();
    for (int look = 0; look < 30 && !wanted.isEmpty(); look++) {
      try {
        var answer =
            sandbox.get(
                "/received?receiver=" + INSURER + "&type=policy.acknowledged&limit=2000", Map.of());
        for (var item : answer.tree().at("items").items()) {
          if (item.at("verified").isTrue()) {
            wanted.remove(item.at("body", "data", "policyNumber").textOrEmpty());
          }
        }
      } catch (IOException e) {
        System.err.println("the sandbox does not tell what it received: " + e);
      }
      if (!wanted.isEmpty()) {
        Thread.sleep(1000);
      }
    }
    return before - wanted.size();
  }
}
