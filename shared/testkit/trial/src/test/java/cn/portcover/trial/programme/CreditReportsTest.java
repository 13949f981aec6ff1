package cn.portcover.trial.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeProgrammes;
import cn.portcover.trial.SomeProgrammes.Published;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 免费为企业提供免费提供 3 个海外买家资信报告 (手册 004 §二(五)). */
class CreditReportsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();
  private final Published programme = SomeProgrammes.collected(company);

  private Reply request(String buyer) {
    return desk.send(SomeProgrammes.reportCall(programme, buyer));
  }

  private Reply reports() {
    return desk.read(programme.path("credit-reports"));
  }

  @Test
  void threeAreFreeAYear() {
    assertThat(reports().text("left")).isEqualTo("3");
    for (int i = 1; i <= 3; i++) {
      Reply requested = Trial.requireStatus(201, request("Buyer " + i));
      assertThat(requested.text("number")).isEqualTo(String.valueOf(i));
      assertThat(requested.text("statusLabel")).isEqualTo("已申请");
    }
    Reply refused = Refused.as(409, "no-free-reports-left", request("Buyer 4"));
    assertThat(refused.text("newReportsFrom"))
        .isEqualTo(SomeProgrammes.to().plusDays(1).toString());
    Reply all = reports();
    assertThat(all.text("free")).isEqualTo("3");
    assertThat(all.text("used")).isEqualTo("3");
    assertThat(all.text("left")).isEqualTo("0");
    assertThat(all.text("items/0/buyer/englishName")).isEqualTo("Buyer 3");
    assertThat(all.at("items/3")).isNull();
  }

  @Test
  void neverMoreThanThreeHoweverManyAskAtOnce() {
    long seed = System.nanoTime();
    System.out.println("seed of parallel requests: " + seed);
    Random random = new Random(seed);
    int made = 0;
    for (int round = 0; round < 6; round++) {
      List<Reply> replies =
          AtOnce.times(2 + random.nextInt(6), () -> request("Buyer " + Trial.fresh("")));
      assertThat(replies).allMatch(reply -> reply.status() == 201 || reply.status() == 409);
      made += (int) replies.stream().filter(reply -> reply.status() == 201).count();
    }
    assertThat(made).isEqualTo(3);
    assertThat(reports().text("used")).isEqualTo("3");
  }

  @Test
  void aRepeatedRequestIsOne() {
    Call call = SomeProgrammes.reportCall(programme, "Buyer 1");
    String first = Trial.requireStatus(201, desk.send(call)).text("id");
    assertThat(desk.send(call).text("id")).isEqualTo(first);
    assertThat(reports().text("used")).isEqualTo("1");
  }

  @Test
  void theInsurerDeliversOrSaysThatItCannot() {
    String delivered = request("Good GmbH").text("id");
    String none = request("Unknown GmbH").text("id");
    tell(
        Fields.of(
            "reportId", delivered,
            "result", "DELIVERED",
            "text", "付款记录良好",
            "rating", "B",
            "advisedLimit", SomePolicies.money("80000.00", "USD")));
    tell(Fields.of("reportId", none, "result", "UNAVAILABLE", "text", "未查询到该买方"));

    Reply all = reports();
    assertThat(all.text("items/1/statusLabel")).isEqualTo("已出具");
    assertThat(all.text("items/1/answer/rating")).isEqualTo("B");
    assertThat(all.text("items/1/answer/advisedLimit/amount")).isEqualTo("80000.00");
    assertThat(all.text("items/0/statusLabel")).isEqualTo("无法出具");
    assertThat(all.text("items/0/answer/text")).isEqualTo("未查询到该买方");
    assertThat(all.at("items/0/free")).isEqualTo(false);
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/text")).isEqualTo("海外买家 Unknown GmbH 的资信报告：无法出具。");
    assertThat(desk.read(notices.text("items/0/link")).body()).isEqualTo(all.body());
    assertThat(all.text("used")).isEqualTo("1");
    assertThat(request("Buyer 2").text("number")).isEqualTo("3");
    assertThat(request("Buyer 3").status()).isEqualTo(201);
    Refused.as(409, "no-free-reports-left", request("Buyer 4"));
    Refused.fields(
        Trial.insurer()
            .send(
                "credit-report.answered",
                "credit-reports/" + delivered,
                Fields.of("reportId", delivered, "result", "UNAVAILABLE", "text", "x")),
        "/data/reportId credit-report-answered-already");
  }

  private static void tell(Map<String, Object> data) {
    Trial.insurer().tell("credit-report.answered", "credit-reports/" + data.get("reportId"), data);
  }

  @Test
  void reportsComeWithThePolicyAndEndWithTheProgramme() {
    Desk other = SomeCompany.fresh().member();
    assertThat(other.read(programme.path("credit-reports")).at("items/0")).isNull();
    Published nowhere = new Published("nowhere-2022");
    Refused.as(404, "programme-not-found", desk.send(SomeProgrammes.reportCall(nowhere, "B")));
    Refused.as(404, "programme-not-found", desk.get(nowhere.path("credit-reports")));

    LocalDate today = SomePolicies.today();
    Map<String, Object> over =
        Fields.with(
            SomeProgrammes.terms(today.minusDays(300), today.minusDays(200)),
            "period",
            Fields.of(
                "from", today.minusDays(365).toString(), "to", today.minusDays(1).toString()));
    Trial.requireStatus(200, Trial.admin(Call.of("PUT", programme.admin()).ifMatch(2).json(over)));
    Refused.as(409, "programme-ended", request("Buyer"));
    Refused.as(409, "programme-ended", other.send(SomeProgrammes.reportCall(programme, "Buyer")));
  }

  @Test
  void whoHasNotCollectedIsToldToCollectOnlyWhereThatIsPossible() {
    LocalDate today = SomePolicies.today();
    Map<String, Object> terms = SomeProgrammes.terms();
    Reply refused = refused(409, "collect-before-reports", SomeProgrammes.listing(terms, company));
    assertThat(refused.text("currentStatus")).isEqualTo("MAY_COLLECT");
    refused(403, "company-not-eligible", SomeProgrammes.listing(terms, SomeCompany.fresh()));
    refused(409, "eligible-list-not-published", SomeProgrammes.published(terms));
    Map<String, Object> later = SomeProgrammes.terms(today.plusDays(1), today.plusDays(9));
    refused(409, "programme-not-open", SomeProgrammes.listing(later, company));
  }

  private Reply refused(int status, String problem, Published of) {
    return Refused.as(status, problem, desk.send(SomeProgrammes.reportCall(of, "Buyer")));
  }

  @Test
  void whatIsWrongWithABuyerIsNamed() {
    Refused.fields(
        desk.send(
            SomeProgrammes.reportCall(programme, "x")
                .json(Fields.of("buyer", Fields.of("country", "DE", "code", "ß", "rating", "A")))),
        "/buyer/englishName required",
        "/buyer/country country-code-two-letters",
        "/buyer/code buyer-code-malformed",
        "/buyer/rating field-unknown");
  }
}
