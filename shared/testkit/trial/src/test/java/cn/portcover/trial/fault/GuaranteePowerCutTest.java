package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeAuthorisations;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A power cut before or after any call of the store while a company asks for a limit and applies
 * under it: whoever tries again has one effect, and a limit's entries always come to the limit.
 */
final class GuaranteePowerCutTest {
  /** Whoever died may hold the key for 35 seconds. */
  private static final Duration KEY_HELD = Duration.ofSeconds(36);

  private static final String TOTAL = "60000000.00";
  private static final String LESS = "4723.00";

  private final Cuts cuts = new Cuts(Trial.system().beans().getBean(Power.class));
  private final SomeCompany company = SomeCompany.fresh();
  private final Books books = new Books(company);

  @Test
  void anAuthorisationIsSignedOnceOrNotAtAll() {
    String seal = SomeSignings.seal(company);
    int[] signed = {0};
    cuts.afterEach(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Desk desk = company.operator();
          Call signing =
              SomeSignings.keyed(
                  SomeAuthorisations.AUTHORISATIONS,
                  SomeSignings.signed(
                      desk, "SIGN_CREDIT_AUTHORISATION", SomeAuthorisations.body(seal)));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(signing));

          assertThat(books.kept(CreditAuthorisation.KIND))
              .as(told)
              .hasSameSizeAs(SomePayments.told(company, "guarantee/credit-authorisations/"));
          Trial.clock().advance(KEY_HELD);
          String id = Trial.requireStatus(201, desk.send(signing)).text("id");
          signed[0]++;
          assertThat(books.kept(CreditAuthorisation.KIND)).as(told).hasSize(signed[0]);
          assertThat(SomePayments.told(company, "guarantee/credit-authorisations/" + id + "/"))
              .as(told)
              .singleElement()
              .satisfies(message -> assertThat(message.body()).contains(letter(id, desk)));
          return lasted;
        });
  }

  /** The digest of the letter that the company is shown. */
  private static String letter(String id, Desk desk) {
    return Trial.requireStatus(
            200,
            desk.send(
                Call.get(SomeAuthorisations.path(id) + "/documents/credit-authorisation")
                    .header("accept", "application/json")))
        .text("sha256");
  }

  @Test
  void aLimitIsAskedForOnceOrNotAtAll() {
    SomeLimits.authorise(company, company.operator(), SomeLimits.insurer());
    int[] asked = {0};
    cuts.afterEach(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Desk desk = company.operator();
          Call asking =
              SomeSignings.keyed(SomeLimits.LIMITS, SomeLimits.form(SomeLimits.insurer()));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(asking));

          assertThat(books.kept(Limit.KIND))
              .as(told)
              .hasSameSizeAs(SomePayments.told(company, "guarantee/limits/"));
          Trial.clock().advance(KEY_HELD);
          String id = Trial.requireStatus(201, desk.send(asking)).text("id");
          asked[0]++;
          assertThat(books.kept(Limit.KIND)).as(told).hasSize(asked[0]);
          assertThat(SomePayments.told(company, "guarantee/limits/" + id + "/"))
              .as(told)
              .hasSize(1);
          return lasted;
        });
  }

  @Test
  void anApplicationReservesOnceOrNotAtAll() {
    String limit = SomeGuarantees.limit(company, TOTAL);
    int[] applied = {0};
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Desk desk = company.operator();
          Call applying =
              SomeSignings.keyed(
                  SomeGuarantees.APPLICATIONS,
                  SomeGuarantees.signed(desk, SomeGuarantees.body(limit, SomeGuarantees.form())));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(applying));

          requireTogether(limit, told);
          Trial.clock().advance(KEY_HELD);
          String id = Trial.requireStatus(201, desk.send(applying)).text("id");
          applied[0]++;
          requireTogether(limit, told);
          assertThat(books.kept(GuaranteeApplication.KIND)).as(told).hasSize(applied[0]);
          assertThat(SomePayments.told(company, GuaranteeApplication.KIND.name() + "/" + id + "/"))
              .as(told)
              .hasSize(1);
          return lasted;
        });
  }

  /** As many applications as reservations and messages, and the limit is what they come to. */
  private void requireTogether(String limit, String told) {
    int applications = books.kept(GuaranteeApplication.KIND).size();
    assertThat(books.entries(limit, LimitChange.Kind.RESERVE)).as(told).isEqualTo(applications);
    assertThat(SomePayments.told(company, GuaranteeApplication.KIND.name() + "/"))
        .as(told)
        .hasSize(applications);
    books.requireWhole(limit, told);
  }

  /** What was reserved is cancelled, and less reserved, in one transaction. */
  @Test
  void anApplicationMadeAgainMovesItsReservationOnceOrNotAtAll() {
    String limit = SomeGuarantees.limit(company, TOTAL);
    Map<String, Object> body = SomeGuarantees.body(limit, SomeGuarantees.form(LESS));
    cuts.afterEach(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Desk desk = company.operator();
          Filed filed =
              SomeGuarantees.in(
                  GuaranteeApplicationStatus.PAYMENT_FAILED,
                  SomeGuarantees.submitted(company, desk, limit));
          int version = filed.version();
          Map<String, Object> signature =
              desk.signature(SomeGuarantees.requestSignature(filed, version, body));
          Call again =
              SomeGuarantees.againCall(filed, version, body, signature)
                  .header("idempotency-key", Trial.fresh("cut-"));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(again));

          books.requireWhole(limit, told);
          assertThat(filed.version()).as(told).isIn(version, version + 1);
          Trial.clock().advance(KEY_HELD);
          Trial.requireStatus(200, desk.send(again));
          assertThat(filed.version()).as(told).isEqualTo(version + 1);
          assertThat(filed.view().text("holding/amount/amount")).as(told).isEqualTo(LESS);
          assertThat(SomePayments.told(company, filed.subject() + "/")).as(told).hasSize(2);
          books.requireWhole(limit, told);
          return lasted;
        });
  }
}
