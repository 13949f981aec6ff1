package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 撤销: {@code cargo-withdrawal.answered}, twice, against what was said, and across other words. */
class CargoWithdrawalsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static String state(Reply reply) {
    return reply.text("state");
  }

  private static Reply answer(Filed filed, boolean accepted) {
    return SomeCargoMessages.answerWithdrawal(
        filed, SomeCargoMessages.withdrawalAnswer(filed, accepted));
  }

  @Test
  void aWithdrawalIsRefusedAndAskedForAgain() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.MANUAL_REVIEW, company, desk);
    Reply asked = Trial.requireStatus(200, SomeCargo.withdraw(filed, filed.version()));
    assertThat(asked.text("statusLabel")).isEqualTo("撤销中");
    assertThat(asked.text("withdrawal/reason")).isEqualTo("买方取消订单");
    assertThat(asked.at("withdrawal/answer")).isNull();

    assertThat(state(answer(filed, false))).isEqualTo("APPLIED");

    Reply back = filed.view();
    assertThat(back.text("status")).isEqualTo("MANUAL_REVIEW");
    assertThat(back.text("withdrawal/answer/reason")).isEqualTo("已转分保");
    assertThat(state(answer(filed, false))).as("said again").isEqualTo("APPLIED");
    assertThat(filed.version()).isEqualTo(6);
    Refused.fields(answer(filed, true), "/data/accepted withdrawal-answered-otherwise");
    SomeCargo.withdrawing(filed);
    assertThat(filed.view().text("withdrawal/number")).isEqualTo("2");
    assertThat(
            state(
                SomeCargoMessages.answerWithdrawal(
                    filed,
                    Fields.with(SomeCargoMessages.withdrawalAnswer(filed, true), "request", 1))))
        .as("an answer to the first request")
        .isEqualTo("SUPERSEDED");
    Refused.fields(
        SomeCargoMessages.answerWithdrawal(
            filed, Fields.with(SomeCargoMessages.withdrawalAnswer(filed, true), "request", 3)),
        "/data/request number-of-the-future");
    assertThat(state(answer(filed, true))).isEqualTo("APPLIED");
    assertThat(filed.view().text("statusLabel")).isEqualTo("已撤销");
    assertThat(desk.read("/v1/notices").text("items/0/kind"))
        .isEqualTo("CARGO_WITHDRAWAL_ANSWERED");
  }

  @Test
  void aWordThatCrossesAWithdrawalWaitsForTheAnswer() {
    Filed refused = SomeCargo.in(CargoApplicationStatus.WITHDRAWAL_REQUESTED, company, desk);
    Filed accepted = SomeCargo.in(CargoApplicationStatus.WITHDRAWAL_REQUESTED, company, desk);
    for (Filed each : List.of(refused, accepted)) {
      assertThat(state(SomeCargoMessages.say(each, SomeCargoMessages.review(each, "ISSUED"))))
          .isEqualTo("PARKED");
    }

    answer(refused, false);
    answer(accepted, true);
    SomeCargoMessages.handOn(refused);
    SomeCargoMessages.handOn(accepted);

    assertThat(refused.status()).isEqualTo("ISSUED_UNPAID");
    assertThat(accepted.status()).isEqualTo("WITHDRAWN");
  }

  @Test
  void aWithdrawalIsSignedFor() {
    Filed filed = SomeCargo.in(CargoApplicationStatus.AWAITING_UNDERWRITING, company, desk);

    Refused.as(
        403, "signature-required", desk.send(SomeCargo.withdrawCall(filed, filed.version(), null)));
    Refused.as(412, "stale-version", desk.send(SomeCargo.withdrawCall(filed, 1, null)));
    Trial.requireStatus(200, SomeCargo.withdraw(filed, filed.version()));
  }
}
