package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoForms;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 保单查询, 查看明细, 复制 (手册 002 §5.2.4). */
class CargoPoliciesTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String number = Trial.fresh("YAB-");

  private static List<String> numbers(Desk desk, String query) {
    Reply list = desk.read("/v1/cargo/policies" + query);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      numbers.add(list.text("items/" + i + "/policyNumber"));
    }
    return numbers;
  }

  private static Call copyCall(String policy) {
    return Call.post("/v1/cargo/policies/" + policy + "/copies")
        .header("idempotency-key", Trial.fresh("copy-"));
  }

  @Test
  void isShownWithWhatWasAppliedForAndWhatTheInsurerSays() {
    Filed filed = SomeCargo.effective(company, desk, number);

    Reply policy = desk.read("/v1/cargo/policies/" + number);

    assertThat(policy.text("statusLabel")).isEqualTo("正式生效");
    assertThat(policy.text("applicationId")).isEqualTo(filed.id());
    assertThat(policy.text("insurer/id")).isEqualTo(SomeCovers.insurer().id());
    assertThat(policy.text("insuredAmount/amount")).isEqualTo("550000.00");
    assertThat(policy.text("premium/amount")).isEqualTo("440.00");
    assertThat(policy.text("conditions/0")).isEqualTo("按预约保险协议承保");
    assertThat(policy.text("claimsAgent")).isEqualTo("Hamburg Survey GmbH");
    assertThat(policy.text("goods/detail")).isEqualTo("笔记本电脑");
    assertThat(policy.text("labels/carriage")).isEqualTo("集装箱");
    assertThat(desk.read(policy.text("links/application")).text("status")).isEqualTo("EFFECTIVE");
    assertThat(desk.get(policy.text("links/document")).status()).isEqualTo(303);
    Desk stranger = SomeCompany.fresh().operator();
    Refused.as(404, "cargo-policy-not-found", stranger.get("/v1/cargo/policies/" + number));
    Refused.as(404, "cargo-policy-not-found", stranger.send(copyCall(number)));
    assertThat(numbers(stranger, "")).isEmpty();
    assertThat(numbers(stranger, "?number=" + number)).isEmpty();
  }

  @Test
  void theListHasEveryFilterOfTheManual() {
    SomeCargo.effective(company, desk, number);
    LocalDate day = SomeCovers.today();
    Trial.clock()
        .advance(
            Duration.between(
                Trial.now(), day.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant()));
    Desk next = company.operator();
    String second = Trial.fresh("YAB-");
    SomeCargo.effective(company, next, second);
    LocalDate today = SomeCovers.today();

    assertThat(numbers(next, "")).containsExactly(second, number);
    assertThat(numbers(next, "?number=" + number)).containsExactly(number);
    assertThat(numbers(next, "?number=" + number + "&from=" + today)).isEmpty();
    assertThat(numbers(next, "?from=" + today)).containsExactly(second);
    assertThat(numbers(next, "?to=" + day)).containsExactly(number);
    assertThat(numbers(next, "?insurerId=" + SomeCovers.insurer().id())).hasSize(2);
    assertThat(numbers(next, "?insurerId=trial-insurer")).isEmpty();
    assertThat(numbers(next, "?limit=1")).containsExactly(second);
    Refused.as(422, "cursor-not-valid", next.get("/v1/cargo/policies?cursor=edited"));
  }

  @Test
  void aCopyIsTheNextDraft() {
    SomeCargo.effective(company, desk, number);
    Call call = copyCall(number);

    Reply copy = Trial.requireStatus(201, desk.send(call));

    assertThat(Trial.requireStatus(201, desk.send(call)).text("id")).isEqualTo(copy.text("id"));
    assertThat(copy.text("status")).isEqualTo("DRAFT");
    assertThat(copy.text("copiedFrom")).isEqualTo(number);
    assertThat(copy.text("goods/detail")).isEqualTo("笔记本电脑");
    assertThat(copy.text("invoice/title")).isEqualTo("试验贸易有限公司");
    assertThat(copy.text("insurance/invoiceAmount/amount")).isEqualTo("500000.00");
    assertThat(copy.text("transport/portOfLoading/name")).isEqualTo("上海洋山港");
    assertThat(copy.at("transport/letterOfCredit")).isEqualTo(true);
    for (String left :
        List.of(
            "invoiceNumber",
            "billOfLadingNumber",
            "voyage",
            "departureOn",
            "arrivalOn",
            "letterOfCreditNumber")) {
      assertThat(copy.at("transport/" + left)).as(left).isNull();
    }
    Filed draft = new Filed(company, desk, copy.text("id"), copy.text("openCoverId"));
    assertThat(
            Refused.errors(
                Refused.as(
                    422, "cargo-not-ready", desk.send(SomeCargo.submitCall(draft, 1, null)))))
        .hasSize(6);
    Trial.requireStatus(200, SomeCargo.change(draft, 1, SomeCargoForms.form(draft.cover())));
    Trial.requireStatus(200, SomeCargo.submit(draft, 2));
    Refused.as(404, "cargo-policy-not-found", desk.send(copyCall("NONE-1")));
  }
}
