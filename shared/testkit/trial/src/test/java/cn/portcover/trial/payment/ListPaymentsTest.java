package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 交费记录: filtered, and none of another company's. */
class ListPaymentsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final String agreement = SomePayments.agreement(company);
  private final Desk desk = company.operator();

  @Test
  void recordsAreFilteredAndShowNoneOfAnothers() {
    String one = SomePayments.unpaid(company, "100.00");
    String two = SomePayments.unpaid(company, "100.00");
    String paid = SomePayments.pay(desk, agreement, one).text("id");
    SomePayments.settle(paid, one, "SUCCEEDED");
    String open = SomePayments.pay(desk, agreement, two).text("id");
    LocalDate today = LocalDate.ofInstant(Trial.now(), Policy.ZONE);
    String days = "from=" + today + "&to=" + today;
    assertThat(desk.read("/v1/payments").text("items/0/id")).isEqualTo(open);
    assertThat(desk.read("/v1/payments").text("items/1/id")).isEqualTo(paid);
    for (String filter :
        List.of(
            "status=SUCCEEDED",
            "status=SUCCEEDED&" + days,
            "status=SUCCEEDED&bankId=" + SomePayments.bank().id(),
            "status=SUCCEEDED&insurerId=" + SomeCovers.insurer().id())) {
      Reply list = desk.read("/v1/payments?" + filter);
      assertThat(list.text("items/0/id")).as(filter).isEqualTo(paid);
      assertThat(list.at("items/1")).as(filter).isNull();
    }
    for (String none :
        List.of("bankId=nobody", "insurerId=nobody", "to=" + today.minusDays(1), "status=FAILED")) {
      assertThat(desk.read("/v1/payments?" + none).at("items/0")).as(none).isNull();
    }
    Refused.as(422, "cursor-not-valid", desk.get("/v1/payments?cursor=zzz"));
    Desk stranger = SomeCompany.fresh().operator();
    Refused.as(404, "payment-not-found", stranger.get("/v1/payments/" + paid));
    Refused.as(404, "payment-not-found", stranger.get("/v1/payments/" + paid + "/history"));
    assertThat(stranger.read("/v1/payments").at("items/0")).isNull();
  }
}
