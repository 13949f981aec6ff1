package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeGuarantees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** 200 applications at the same moment against a limit that covers 100 of them. */
class LimitRushTest {
  private static final int APPLICATIONS = 200;
  private static final int COVERED = 100;
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  @Test
  void asManyAreReservedAsTheLimitCovers() {
    String id = SomeGuarantees.limit(company, "1472300.00");
    List<Map<String, Object>> signed = new ArrayList<>();
    for (int i = 0; i < APPLICATIONS; i++) {
      signed.add(
          SomeGuarantees.signed(desk, SomeGuarantees.body(id, SomeGuarantees.form())));
    }

    List<Reply> replies =
        AtOnce.all(
            signed.stream()
                .<Callable<Reply>>map(body -> () -> SomeGuarantees.post(desk, body))
                .toList());

    assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(COVERED);
    assertThat(replies.stream().filter(reply -> reply.status() != 201))
        .hasSize(APPLICATIONS - COVERED)
        .allSatisfy(
            reply -> {
              assertThat(reply.problem()).isEqualTo("limit-exceeded");
              assertThat(reply.status()).isEqualTo(409);
              assertThat(reply.text("remaining")).isEqualTo("0.00");
              assertThat(reply.text("shortOf")).isEqualTo("14723.00");
            });
    Limit limit = SomeGuarantees.limit(company, new RecordId(id));
    assertThat(SomeGuarantees.ledger(company, id))
        .containsExactly("0.00", "1472300.00", "0.00");
    assertThat(limit.progress().entries()).isEqualTo(1 + COVERED);
    Reply last = desk.read("/v1/guarantee/limits/" + id + "/changes?limit=100");
    assertThat(last.text("items/0/number")).isEqualTo(String.valueOf(1 + COVERED));
    assertThat(last.text("items/0/remaining/amount")).isEqualTo("0.00");
    assertThat(last.text("items/99/remaining/amount")).isEqualTo("1457577.00");
  }
}
