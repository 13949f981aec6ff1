package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.load.Figures.StepFailed;
import cn.portcover.infra.bench.load.OffersOfOneInsurer.Listed;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiClient;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Asks every company, signed in with its card, what it was offered. */
final class WhatCompaniesList {
  private static final int AT_A_TIME = 4;
  private final ApiClient api;
  private final InstantSource clock;
  private final List<Cardholder> companies;

  WhatCompaniesList(ApiClient api, InstantSource clock, List<Cardholder> companies) {
    this.api = api;
    this.clock = clock;
    this.companies = companies;
  }

  Listed of(Pushing pushing) {
    Map<Integer, Map<String, Integer>> listed = new ConcurrentHashMap<>();
    Semaphore places = new Semaphore(AT_A_TIME);
    try (var visits = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int company = 0; company < companies.size(); company++) {
        int each = company;
        visits.execute(
            () -> {
              places.acquireUninterruptibly();
              try {
                listed.put(each, listedBy(companies.get(each)));
              } catch (StepFailed e) {
                System.err.println("a company could not be asked: " + e.getMessage());
              } finally {
                places.release();
              }
            });
      }
    }
    return compared(pushing, listed);
  }

  private Map<String, Integer> listedBy(Cardholder company) throws StepFailed {
    Visit visit = new Visit(api, clock, new Figures(), company);
    visit.signIn();
    Map<String, Integer> times = new HashMap<>();
    String cursor = "";
    do {
      Tree page = visit.get("list", "/v1/applications?limit=100" + cursor);
      page.at("items")
          .items()
          .forEach(item -> times.merge(item.at("offerNumber").textOrEmpty(), 1, Integer::sum));
      cursor = page.at("nextCursor").text().map(next -> "&cursor=" + next).orElse("");
    } while (!cursor.isEmpty());
    return times;
  }

  private static Listed compared(Pushing pushing, Map<Integer, Map<String, Integer>> listed) {
    int once = 0;
    int missing = 0;
    int more = 0;
    for (long n = 0; n < pushing.pushed(); n++) {
      int times =
          listed
              .getOrDefault(pushing.companyOf(n), Map.of())
              .getOrDefault(pushing.insurer().offerNumber(n), 0);
      once += times == 1 ? 1 : 0;
      missing += times == 0 ? 1 : 0;
      more += times > 1 ? 1 : 0;
    }
    // What nobody offered would be as wrong.
    int all = listed.values().stream().mapToInt(Map::size).sum();
    return new Listed(once, missing, more + Math.max(0, all - once - more));
  }
}
