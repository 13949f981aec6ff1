package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.json.Tree;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The beginning of every journey of a policy: the company signs in, the insurer offers, it is seen.
 */
final class OfferSteps {
  private final Play play;

  OfferSteps(Play play) {
    this.play = play;
  }

  void signIn() throws Steps.Broken {
    play.steps.must(
        "sign in with the card",
        "the challenge signed with the card opens a session of " + play.holder.name(),
        () -> {
          Tree session = status(200, play.company.signIn());
          same("company", play.holder.uscc().value(), session.at("company", "uscc").textOrEmpty());
          return "session of %s, %s (%s)"
              .formatted(
                  session.at("company", "name").textOrEmpty(),
                  session.at("person", "name").textOrEmpty(),
                  session.at("person", "medium").textOrEmpty());
        });
  }

  void countBefore() throws Steps.Broken {
    play.steps.must(
        "look at the home page",
        "two counters",
        () -> {
          Tree home = home();
          play.toConfirmBefore = Expect.number(home, "policiesToConfirm", "count");
          play.noticesBefore = Expect.number(home, "policyEffectiveNotices", "count");
          return "%d to confirm, %d to acknowledge"
              .formatted(play.toConfirmBefore, play.noticesBefore);
        });
  }

  /**
   * The insurer offers a policy.
   *
   * @param within how long the company may confirm it
   */
  void offer(Duration within) throws Steps.Broken {
    play.steps.must(
        "the insurer offers a policy",
        "policy.offered is applied",
        () -> {
          var data = new LinkedHashMap<String, Object>();
          data.put("company", play.holder.inMessages());
          data.put("confirmWith", play.options.confirmWith().name());
          data.put(
              "confirmBy",
              play.clock.now().plus(within).truncatedTo(ChronoUnit.SECONDS).toString());
          play.offerNumber = Expect.text(play.insurer.tell("policy.offered", data), "offerNumber");
          return "offer " + play.offerNumber;
        });
  }

  void offerIsAnnounced() {
    counted(
        "the home page announces the offer",
        1,
        home -> {
          that(
              !home.at("policiesToConfirm", "link").isAbsent(), "the counter has no link: " + home);
          that(!home.at("banner", "text").textOrEmpty().isEmpty(), "there is no banner: " + home);
          return home.at("banner", "text").textOrEmpty();
        });
  }

  void counterIsDown() {
    counted(
        "the home page no longer counts the offer",
        0,
        home -> "%s to confirm".formatted(home.at("policiesToConfirm", "count")));
  }

  private interface Reading {
    String of(Tree home) throws Mismatch;
  }

  private void counted(String name, int more, Reading reading) {
    long expected = play.toConfirmBefore + more;
    play.steps.check(
        name,
        "%d to confirm".formatted(expected) + (more > 0 ? ", a link and the banner" : ""),
        () ->
            soon(
                () -> {
                  Tree home = home();
                  long count = Expect.number(home, "policiesToConfirm", "count");
                  same("policiesToConfirm", expected, count);
                  return reading.of(home);
                }));
  }

  void findApplication() throws Steps.Broken {
    play.steps.must(
        "find the application in the list",
        "offer %s is TO_BE_CONFIRMED".formatted(play.offerNumber),
        () ->
            soon(
                () -> {
                  var list = play.company.get("/v1/applications?status=TO_BE_CONFIRMED&limit=100");
                  for (Tree each : status(200, list).at("items").items()) {
                    if (each.at("offerNumber").textOrEmpty().equals(play.offerNumber)) {
                      play.applicationId = Expect.text(each, "id");
                      return "application %s, %s"
                          .formatted(play.applicationId, each.at("statusLabel").textOrEmpty());
                    }
                  }
                  throw new Mismatch("not among the first hundred");
                }));
    viewApplication("view the application", "TO_BE_CONFIRMED");
  }

  /** Views the application, whose version is then the one that was seen. */
  void viewApplication(String name, String expectedStatus) throws Steps.Broken {
    play.steps.must(
        name,
        "status " + expectedStatus,
        () ->
            soon(
                () -> {
                  Tree view = status(200, play.company.get(play.application()));
                  same("status", expectedStatus, view.at("status").textOrEmpty());
                  play.version = Expect.number(view, "version");
                  return described(view);
                }));
  }

  private static String described(Tree view) {
    var told = new StringBuilder(view.at("statusLabel").textOrEmpty());
    for (Tree reason : view.at("decision", "reasons").items()) {
      told.append("; ")
          .append(reason.at("text").isAbsent() ? reason : reason.at("text").textOrEmpty());
    }
    return told + ", version " + view.at("version");
  }

  void showsReason(String reason) {
    play.steps.check(
        "read why",
        reason,
        () -> {
          Tree view = status(200, play.company.get(play.application()));
          String reasons = view.at("decision", "reasons").toString();
          that(reasons.contains(reason), "other reasons: " + reasons);
          return reasons;
        });
  }

  void withdraw() throws Steps.Broken {
    play.steps.must(
        "the insurer withdraws the offer",
        "policy.offer-withdrawn is applied",
        () -> {
          Tree sent =
              play.insurer.tell("policy.offer-withdrawn", Map.of("offerNumber", play.offerNumber));
          return sent.at("reason").textOrEmpty();
        });
  }

  void history(List<String> expected) {
    play.steps.check(
        "look up the application's history",
        String.join(" → ", expected),
        () -> {
          Tree history = status(200, play.company.get(play.application() + "/history"));
          return historyIs(history, "status", expected);
        });
  }

  static String historyIs(Tree history, String of, List<String> expected) throws Mismatch {
    var entries =
        history.at("items").items().stream()
            .filter(entry -> entry.at("of").textOrEmpty().equals(of))
            .toList();
    same(of, expected, entries.stream().map(entry -> entry.at("to").textOrEmpty()).toList());
    return String.join(
        " → ",
        entries.stream()
            .map(
                entry ->
                    entry.at("toLabel").textOrEmpty()
                        + " ("
                        + entry.at("by", "kind").textOrEmpty()
                        + ")")
            .toList());
  }

  Tree home() throws Exception {
    return status(200, play.company.get("/v1/home"));
  }
}
