package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.Trial;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A power cut before or after any call of the store while an insurer's message moves a limit: it is
 * entered once, together with what it is about, or not at all.
 */
final class GuaranteeMessagesPowerCutTest {
  private static final String TOTAL = "60000000.00";

  private final Cuts cuts = new Cuts(Trial.system().beans().getBean(Power.class));
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final Books books = new Books(company);

  /** The insurer sends once more what it got no answer to. */
  private static void requireTakenOnce(
      boolean taken, Insurer insurer, Map<String, Object> event, String told) {
    assertThat(Trial.requireStatus(200, Trial.send(insurer.signed(event))).text("state"))
        .as(told)
        .isEqualTo(taken ? "DUPLICATE" : "APPLIED");
  }

  @Test
  void aDecisionIsTakenOnceOrNotAtAll() {
    SomeLimits.authorise(company, desk, SomeLimits.insurer());
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Asked limit = SomeLimits.appliedAlone(desk);
          Map<String, Object> event =
              limit
                  .insurer()
                  .event(
                      "limit.decided",
                      "limits/" + limit.id(),
                      SomeLimits.decision(limit, "GRANTED", TOTAL));

          boolean lasted = cuts.lasts(call, after, () -> Trial.send(limit.insurer().signed(event)));

          boolean taken = limit.status().equals("GRANTED");
          assertThat(books.entries(limit.id())).as(told).hasSize(taken ? 1 : 0);
          assertThat(books.notices(NoticeKind.LIMIT_DECIDED, "guarantee/limits/" + limit.id()))
              .as(told)
              .isEqualTo(taken ? 1 : 0);
          requireTakenOnce(taken, limit.insurer(), event, told);
          assertThat(limit.status()).as(told).isEqualTo("GRANTED");
          assertThat(limit.version()).as(told).isEqualTo(2);
          assertThat(books.notices(NoticeKind.LIMIT_DECIDED, "guarantee/limits/" + limit.id()))
              .as(told)
              .isEqualTo(1);
          books.requireWhole(limit.id(), told);
          return lasted;
        });
  }

  @Test
  void aPolicyUsesItsReservationOnceOrNotAtAll() {
    String limit = SomeGuarantees.limit(company, TOTAL);
    cuts.afterEach(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Filed paid =
              SomeGuarantees.in(
                  GuaranteeApplicationStatus.PAID, SomeGuarantees.submitted(company, desk, limit));
          String number = Trial.fresh("JQGB");
          Map<String, Object> event =
              paid.insurer()
                  .event(
                      "guarantee-policy.issued",
                      paid.subject(),
                      SomeGuaranteeMessages.policy(paid, number));
          long before = books.entries(limit, LimitChange.Kind.USE);

          boolean lasted = cuts.lasts(call, after, () -> Trial.send(paid.insurer().signed(event)));

          boolean issued = paid.status().equals("EFFECTIVE");
          assertThat(policies(number)).as(told).isEqualTo(issued ? 1 : 0);
          assertThat(books.entries(limit, LimitChange.Kind.USE))
              .as(told)
              .isEqualTo(before + (issued ? 1 : 0));
          books.requireWhole(limit, told);
          requireTakenOnce(issued, paid.insurer(), event, told);
          assertThat(paid.status()).as(told).isEqualTo("EFFECTIVE");
          assertThat(policies(number)).as(told).isEqualTo(1);
          assertThat(books.entries(limit, LimitChange.Kind.USE)).as(told).isEqualTo(before + 1);
          books.requireWhole(limit, told);
          return lasted;
        });
  }

  private long policies(String number) {
    return books.kept(GuaranteePolicy.KIND).stream()
        .filter(policy -> policy.policyNumber().value().equals(number))
        .count();
  }

  @Test
  void aDutyThatIsPaidReleasesOnceOrNotAtAll() {
    cuts.afterEach(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Asked limit = new Asked(desk, SomeGuarantees.limit(company, TOTAL), SomeCovers.insurer());
          String number = Trial.fresh("JQGB");
          Filed filed =
              SomeGuarantees.effective(SomeGuarantees.submitted(company, desk, limit.id()), number);
          Map<String, Object> event =
              limit
                  .insurer()
                  .event(
                      "limit.changed",
                      "limits/" + limit.id(),
                      SomeLimits.entry(
                          limit, "RELEASE", SomeGuarantees.AMOUNT, number, TOTAL, "0.00"));

          boolean lasted = cuts.lasts(call, after, () -> Trial.send(limit.insurer().signed(event)));

          boolean released = filed.view().text("holding/state").equals("RELEASED");
          assertThat(books.entries(limit.id(), LimitChange.Kind.RELEASE))
              .as(told)
              .isEqualTo(released ? 1 : 0);
          assertThat(policy(number, limit)).as(told).isEqualTo(released ? "RELEASED" : "EFFECTIVE");
          books.requireWhole(limit.id(), told);
          requireTakenOnce(released, limit.insurer(), event, told);
          assertThat(limit.ledger()).as(told).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
          assertThat(policy(number, limit)).as(told).isEqualTo("RELEASED");
          books.requireWhole(limit.id(), told);
          return lasted;
        });
  }

  private String policy(String number, Asked limit) {
    return desk.read("/v1/guarantee/policies/" + number + "~" + limit.insurer().id())
        .text("status");
  }
}
