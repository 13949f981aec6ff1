package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 额度申请, 额度追加, 额度变更记录 (手册 002 ch. 3). */
final class LimitSteps {
  private static final String LIMITS = "/v1/guarantee/limits";

  private final Play play;
  private String id = "";
  private long version;

  LimitSteps(Play play) {
    this.play = play;
  }

  String id() {
    return id;
  }

  void apply(String amount) throws Steps.Broken {
    play.steps.must(
        "apply for a limit",
        "APPLIED 申请中",
        () -> {
          Tree applied = status(201, play.company.post(LIMITS, GuaranteeForms.limit(amount)));
          id = Expect.text(applied, "id");
          return seen(applied, "APPLIED");
        });
  }

  /** Waits until it stands so, with this total. */
  void becomes(String name, String expected, String total) throws Steps.Broken {
    play.steps.must(
        name,
        expected + ", CNY " + total,
        () ->
            soon(
                () -> {
                  Tree view = status(200, play.company.get(path()));
                  String label = seen(view, expected);
                  same("total", total, view.at("terms", "total", "amount").textOrEmpty());
                  return label + " at " + view.at("terms", "ratePercent").textOrEmpty() + " %";
                }));
  }

  /** How the insurer will answer the next request for an increase. */
  void insurerWill(Answer answer, String reason) {
    play.insurer.willAnswer(id, answer, reason.isEmpty() ? null : reason);
  }

  void increase(String additional) throws Steps.Broken {
    play.steps.must(
        "ask for CNY " + additional + " more",
        "INCREASING 追加中, the old limit is used meanwhile",
        () -> {
          var asked = Map.of("additional", GuaranteeForms.money(additional));
          Tree view =
              status(
                  200, play.company.post(path() + "/increases", asked, version, play.freshKey()));
          that(view.at("mayInsure").isTrue(), "nothing can be applied for: " + view);
          return seen(view, "INCREASING");
        });
  }

  void estimate(String amount, String remainingAfter) {
    play.steps.check(
        "ask what CNY " + amount + " of duty would take",
        "CNY " + remainingAfter + " would be left, and the premium for reference",
        () -> {
          LocalDate today = LocalDate.ofInstant(play.clock.now(), Policy.ZONE);
          Tree estimate =
              status(
                  200,
                  play.company.get(
                      path()
                          + "/what-if?amount="
                          + amount
                          + "&from="
                          + today
                          + "&to="
                          + today.plusDays(89)));
          that(estimate.at("fits").isTrue(), "it does not fit: " + estimate);
          same(
              "remaining after it",
              remainingAfter,
              estimate.at("remainingAfter", "amount").textOrEmpty());
          return Expect.text(estimate, "formula");
        });
  }

  /** The ledger, at last: reservations and uses follow messages. */
  void has(String name, String used, String reserved, String remaining) {
    play.steps.check(
        name,
        "used %s, reserved %s, remaining %s".formatted(used, reserved, remaining),
        () ->
            soon(
                () -> {
                  Tree terms = status(200, play.company.get(path())).at("terms");
                  same("used", used, terms.at("used", "amount").textOrEmpty());
                  same("reserved", reserved, terms.at("reserved", "amount").textOrEmpty());
                  same("remaining", remaining, terms.at("remaining", "amount").textOrEmpty());
                  return "of " + terms.at("total", "amount").textOrEmpty();
                }));
  }

  /** What policies used, the insurer's own ledger tells of too. */
  void insurersLedgerHasTold(long entries) {
    play.steps.check(
        "the insurer's ledger tells of them",
        entries + " entries of limit.changed, all taken",
        () -> {
          play.insurer.awaitSentBy(
              InsurerDesk.CARGO_INSURER, "limit.changed", "limitId", id, entries);
          return id;
        });
  }

  /** 额度变更记录, newest first. */
  void changes(String... expected) {
    play.steps.check(
        "look up the limit's change records",
        String.join(", ", expected) + ", newest first, and as a workbook",
        () -> {
          Tree list = status(200, play.company.get(path() + "/changes?limit=50"));
          List<String> kinds =
              list.at("items").items().stream().map(each -> each.at("kind").textOrEmpty()).toList();
          same("changes", List.of(expected), kinds);
          return Workbook.saved(
              play, play.company.get(path() + "/changes?format=xlsx"), "limit-changes.xlsx");
        });
  }

  private String path() {
    return LIMITS + "/" + id;
  }

  private String seen(Tree view, String expected) throws Mismatch {
    same("status", expected, view.at("status").textOrEmpty());
    version = Expect.number(view, "version");
    return view.at("statusLabel").textOrEmpty();
  }
}
