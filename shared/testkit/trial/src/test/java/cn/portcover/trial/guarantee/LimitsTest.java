package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 额度申请, 重新申请, 额度追加: what the company does, and what its insurer decides. */
class LimitsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static List<String> ids(Desk desk, String query) {
    Reply list = desk.read(SomeLimits.LIMITS + query);
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  @Test
  void isAppliedForUnderAnAuthorisationAndTheInsurerIsTold() {
    String authorisation = SomeLimits.authorise(company, desk, SomeLimits.insurer());
    Reply made =
        Trial.requireStatus(201, SomeLimits.apply(desk, SomeLimits.form(SomeLimits.insurer())));
    String id = made.text("id");

    assertThat(made.text("status")).isEqualTo("APPLIED");
    assertThat(made.text("statusLabel")).isEqualTo("申请中");
    assertThat(made.text("applicant/name")).isEqualTo(company.company().name());
    assertThat(made.text("applicant/contact")).isEqualTo("王操作");
    assertThat(made.text("applicant/legalRepresentative")).isEqualTo("王丽");
    assertThat(made.text("registeringCustoms/code")).isEqualTo("0100");
    assertThat(made.text("registeringCustoms/name")).contains("北京");
    assertThat(made.text("requestedAmount/amount")).isEqualTo("60000000.00");
    assertThat(made.text("request/authorisationId")).isEqualTo(authorisation);
    assertThat(made.text("request/number")).isEqualTo("1");
    assertThat(made.at("terms")).isNull();
    assertThat(made.text("mayInsure")).isEqualTo("false");
    assertThat(desk.read(made.text("links/history")).text("items/0/to")).isEqualTo("APPLIED");
    assertThat(desk.read(made.text("links/changes")).at("items/0")).isNull();
    var told = SomePayments.told(company, "guarantee/limits/" + id + "/");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().type()).isEqualTo("limit.requested");
    assertThat(told.getFirst().receiver().value()).isEqualTo(SomeLimits.insurer().id());
    assertThat(told.getFirst().body()).contains(id, authorisation, "1108919038", "60000000.00");
  }

  @Test
  void theLegalPersonsOwnNameNeedNotBeTyped() {
    Desk legalPerson = company.legalPerson();
    SomeLimits.authorise(company, legalPerson, SomeLimits.insurer());
    Map<String, Object> form =
        Fields.with(
            SomeLimits.form(SomeLimits.insurer()),
            "applicant",
            Fields.of("name", "别名", "contact", "张敏", "phone", "029-88316427"));

    Reply made = Trial.requireStatus(201, SomeLimits.apply(legalPerson, form));

    assertThat(made.text("applicant/name")).isEqualTo("别名");
    assertThat(made.text("applicant/contact")).isEqualTo("张敏");
    assertThat(made.text("applicant/legalRepresentative")).isEqualTo(made.text("request/by"));
  }

  @Test
  void whatIsWrongIsNamedAllAtOnce() {
    Map<String, Object> form = SomeLimits.form(Trial.insurer());
    form = Fields.with(form, "applicant", null);
    form = Fields.with(form, "registeringCustoms", "9876");
    form = Fields.with(form, "requestedAmount", SomePolicies.money("0.00", "USD"));
    Refused.fields(
        SomeLimits.apply(desk, form),
        "/insurerId insurer-not-of-duty-guarantee",
        "/requestedAmount/currency currency-must-be-cny",
        "/requestedAmount/amount money-not-positive",
        "/registeringCustoms customs-district-unknown",
        "/applicant/phone required",
        "/applicant/legalRepresentative required");
    Refused.fields(
        SomeLimits.apply(
            desk,
            Fields.with(
                SomeLimits.form(SomeLimits.insurer()),
                "requestedAmount",
                SomePolicies.money("1" + "0".repeat(18), "CNY"))),
        "/requestedAmount/amount money-out-of-range");
    Refused.fields(
        SomeLimits.apply(
            desk, Fields.with(SomeLimits.form(SomeLimits.insurer()), "customsCode", "11089")),
        "/customsCode customs-code-malformed");
    Refused.fields(
        SomeLimits.apply(desk, Map.of()),
        "/insurerId required",
        "/customsCode required",
        "/registeringCustoms required",
        "/requestedAmount required");
    assertThat(ids(desk, "")).isEmpty();
  }

  @Test
  void noLimitWithoutAnAuthorisationInForce() {
    Refused.as(
        409,
        "credit-authorisation-needed",
        SomeLimits.apply(desk, SomeLimits.form(SomeLimits.insurer())));
    Insurer other = Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));
    SomeLimits.authorise(company, desk, other);
    Refused.as(
        409,
        "credit-authorisation-needed",
        SomeLimits.apply(desk, SomeLimits.form(SomeLimits.insurer())));
    Trial.requireStatus(201, SomeLimits.apply(desk, SomeLimits.form(other)));
  }

  @Test
  void aDoubleClickAppliesOnce() {
    SomeLimits.authorise(company, desk, SomeLimits.insurer());
    Call call =
        Call.post(SomeLimits.LIMITS)
            .header("idempotency-key", Trial.fresh("double-"))
            .json(SomeLimits.form(SomeLimits.insurer()));
    AtOnce.times(4, () -> desk.send(call));
    desk.send(call);
    assertThat(ids(desk, "")).hasSize(1);
  }

  @Test
  void isGrantedAndTold() {
    Asked limit = SomeLimits.granted(company, desk, "60000000.00");
    Reply view = limit.view();

    assertThat(view.text("status")).isEqualTo("GRANTED");
    assertThat(view.text("statusLabel")).isEqualTo("成功");
    assertThat(limit.ledger()).containsExactly("60000000.00", "0.00", "0.00", "60000000.00");
    assertThat(view.text("terms/ratePercent")).isEqualTo("2.30");
    assertThat(view.text("terms/effectiveTo"))
        .isEqualTo(SomeCovers.today().plusDays(364).toString());
    assertThat(view.text("request/decision/granted")).isEqualTo("true");
    assertThat(view.text("mayInsure")).isEqualTo("true");
    assertThat(view.text("mayIncrease")).isEqualTo("true");
    assertThat(view.text("mayApplyAgain")).isEqualTo("false");
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/kind")).isEqualTo("LIMIT_DECIDED");
    assertThat(notices.text("items/0/text")).contains("成功", "60000000.00", "2.30%");
    assertThat(desk.read(notices.text("items/0/link")).text("id")).isEqualTo(limit.id());
  }

  @Test
  void failsWithAReasonAndIsAppliedForAgain() {
    Asked limit = SomeLimits.decided(SomeLimits.applied(company, desk), "FAILED", null);
    assertThat(limit.view().text("request/decision/reason")).isEqualTo("资料不全");
    assertThat(desk.read(limit.path("history")).text("items/1/note")).isEqualTo("资料不全");

    Refused.fields(
        SomeLimits.applyAgain(limit, Fields.with(SomeLimits.form(), "customsCode", null)),
        "/customsCode required");
    Reply again =
        Trial.requireStatus(
            200,
            SomeLimits.applyAgain(
                limit,
                Fields.with(
                    SomeLimits.form(),
                    "requestedAmount",
                    SomePolicies.money("50000000.00", "CNY"))));

    assertThat(again.text("status")).isEqualTo("APPLIED");
    assertThat(again.text("request/number")).isEqualTo("2");
    assertThat(again.text("requestedAmount/amount")).isEqualTo("50000000.00");
    assertThat(again.at("request/decision")).isNull();
    var told = SomePayments.told(company, "guarantee/limits/" + limit.id() + "/");
    assertThat(told).hasSize(2).allMatch(each -> each.type().equals("limit.requested"));
    SomeLimits.decided(limit, "GRANTED", "50000000.00");
    assertThat(limit.status()).isEqualTo("GRANTED");
  }

  @Test
  void anIncreaseChangesTheTotalARefusedOneNothing() {
    Asked limit = SomeLimits.granted(company, desk, "60000000.00");
    Reply asked = Trial.requireStatus(200, SomeLimits.increase(limit, "10000000.00"));
    assertThat(asked.text("status")).isEqualTo("INCREASING");
    assertThat(asked.text("request/additional/amount")).isEqualTo("10000000.00");
    assertThat(asked.text("mayInsure")).isEqualTo("true");
    assertThat(SomePayments.told(company, "guarantee/limits/" + limit.id() + "/"))
        .extracting(each -> each.type())
        .contains("limit.increase-requested");

    SomeLimits.decided(limit, "INCREASE_REFUSED", null);
    assertThat(limit.view().text("statusLabel")).isEqualTo("追加失败");
    assertThat(limit.ledger().getFirst()).isEqualTo("60000000.00");
    assertThat(limit.view().text("mayInsure")).isEqualTo("true");

    Trial.requireStatus(200, SomeLimits.increase(limit, "5000000.00"));
    SomeLimits.decided(limit, "INCREASED", "65000000.00");
    assertThat(limit.status()).isEqualTo("GRANTED");
    assertThat(limit.ledger().getFirst()).isEqualTo("65000000.00");
    assertThat(limit.view().text("terms/ratePercent")).isEqualTo("2.30");
    Refused.fields(
        desk.send(
            Call.post(limit.path("increases"))
                .ifMatch(limit.version())
                .json(Fields.of("additional", SomePolicies.money("-1.00", "CNY")))),
        "/additional/amount money-not-positive");
  }

  @Test
  void anIncreaseNeedsAnAuthorisationAndAVersionThatWasSeen() {
    Asked limit = SomeLimits.granted(company, desk, "60000000.00");
    Map<String, Object> more = Fields.of("additional", SomePolicies.money("1.00", "CNY"));

    Refused.as(428, "version-missing", desk.send(Call.post(limit.path("increases")).json(more)));
    Refused.as(
        412, "stale-version", desk.send(Call.post(limit.path("increases")).ifMatch(1).json(more)));
  }

  @Test
  void theListIsFiltered() {
    Asked first = SomeLimits.granted(company, desk, "60000000.00");
    Asked second = SomeLimits.appliedAlone(desk);
    LocalDate today = SomeCovers.today();

    assertThat(ids(desk, "")).containsExactly(second.id(), first.id());
    assertThat(ids(desk, "?insurerId=" + SomeLimits.insurer().id())).hasSize(2);
    assertThat(ids(desk, "?insurerId=nobody-here")).isEmpty();
    assertThat(ids(desk, "?status=GRANTED")).containsExactly(first.id());
    assertThat(ids(desk, "?appliedFrom=" + today + "&appliedTo=" + today)).hasSize(2);
    assertThat(ids(desk, "?appliedTo=" + today.minusDays(1))).isEmpty();
    assertThat(ids(desk, "?appliedFrom=" + today.plusDays(1))).isEmpty();
    assertThat(ids(desk, "?approvedFrom=" + today)).containsExactly(first.id());
    assertThat(ids(desk, "?approvedTo=" + today)).containsExactly(first.id());
    assertThat(ids(desk, "?approvedTo=" + today.minusDays(1))).isEmpty();
    Reply line = desk.read(SomeLimits.LIMITS + "?status=GRANTED");
    assertThat(line.text("items/0/remaining/amount")).isEqualTo("60000000.00");
    assertThat(line.text("items/0/approvedOn")).isEqualTo(today.toString());
    assertThat(line.text("items/0/mayInsure")).isEqualTo("true");
    Refused.as(422, "cursor-not-valid", desk.get(SomeLimits.LIMITS + "?cursor=edited"));
  }

  @Test
  void whatAPlannedGuaranteeWouldTake() {
    Asked limit = SomeLimits.granted(company, desk, "100000.00");
    LocalDate from = SomeCovers.today();
    String days = "&from=" + from + "&to=" + from.plusDays(89);

    Reply fits = desk.read(limit.path("what-if") + "?amount=100000" + days);
    assertThat(fits.text("fits")).isEqualTo("true");
    assertThat(fits.text("remaining/amount")).isEqualTo("100000.00");
    assertThat(fits.text("remainingAfter/amount")).isEqualTo("0.00");
    assertThat(fits.at("shortOf")).isNull();
    assertThat(fits.text("premium/amount")).isEqualTo("567.12");
    assertThat(fits.text("formula")).isEqualTo("100000.00 × 2.3% × 90 / 365 = 567.12 CNY");
    assertThat(fits.text("note")).contains("以保险公司计算为准");
    Reply over = desk.read(limit.path("what-if") + "?amount=100000.01" + days);
    assertThat(over.text("fits")).isEqualTo("false");
    assertThat(over.text("shortOf/amount")).isEqualTo("0.01");
    assertThat(over.at("remainingAfter")).isNull();
    assertThat(limit.ledger()).containsExactly("100000.00", "0.00", "0.00", "100000.00");

    Refused.fields(
        desk.get(limit.path("what-if") + "?amount=1.001&from=" + from + "&to=" + from.minusDays(1)),
        "/query/amount money-scale",
        "/query/to period-reversed");
    Refused.fields(
        desk.get(
            limit.path("what-if")
                + "?amount=0&from="
                + from.plusDays(365)
                + "&to="
                + from.plusYears(8)),
        "/query/amount money-not-positive",
        "/query/from guarantee-after-limit",
        "/query/to guarantee-too-long");
    Refused.fields(
        desk.get(limit.path("what-if") + "?amount=1" + "0".repeat(18) + days),
        "/query/amount money-out-of-range");
    Refused.as(
        409,
        "limit-not-usable",
        desk.get(SomeLimits.appliedAlone(desk).path("what-if") + "?amount=1" + days));
  }

  @Test
  void anotherCompanySeesAndMovesNone() {
    Asked limit = SomeLimits.granted(company, desk, "60000000.00");
    Desk stranger = SomeCompany.fresh().operator();
    Asked theirs = new Asked(stranger, limit.id(), limit.insurer());
    for (String below : List.of("", "/history", "/changes")) {
      Refused.as(404, "limit-not-found", stranger.get(limit.path() + below));
    }
    LocalDate day = SomeCovers.today();
    Refused.as(
        404,
        "limit-not-found",
        stranger.get(limit.path("what-if") + "?amount=1&from=" + day + "&to=" + day));
    Refused.as(
        404,
        "limit-not-found",
        stranger.send(
            Call.post(theirs.path("increases"))
                .ifMatch(2)
                .json(Fields.of("additional", SomePolicies.money("1.00", "CNY")))));
    Refused.as(
        404,
        "limit-not-found",
        stranger.send(Call.post(theirs.path("reapplication")).ifMatch(2).json(SomeLimits.form())));
    assertThat(ids(stranger, "")).isEmpty();
  }
}
