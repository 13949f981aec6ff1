package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoWithdrawal;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.CargoApplicationAnnouncements;
import cn.portcover.messaging.type.CargoWithdrawalAnswered;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/**
 * {@code cargo-withdrawal.answered}: 已撤销, or back to where the application stood. A request is
 * answered once: the same answer again changes nothing, another one contradicts.
 */
@Singleton
final class ReceiveCargoWithdrawalAnswer implements Receives<CargoWithdrawalAnswered> {
  @Override
  public Class<CargoWithdrawalAnswered> data() {
    return CargoWithdrawalAnswered.class;
  }

  @Override
  public String about(CargoWithdrawalAnswered data, Counterparty sender) {
    return CargoApplication.alias(sender.id(), data.applicationId());
  }

  @Override
  public void apply(CargoWithdrawalAnswered data, Counterparty sender, Work work, Instant now) {
    CargoApplication application =
        work.named(CargoApplication.KIND, about(data, sender))
            .orElseThrow(CargoApplicationNotFound::new);
    CargoWithdrawal asked = application.withdrawal();
    if (asked != null) {
      Counted.requireLast("/data/request", data.request(), asked.number());
      if (asked.answer() != null) {
        requireSame(asked.answer(), data);
        return;
      }
    }
    CargoWithdrawal.Answer answer = new CargoWithdrawal.Answer(data.accepted(), data.reason(), now);
    CargoApplication after = application.answerWithdrawal(answer);
    work.keep(after, data.reason());
    work.announce(after, CargoApplicationAnnouncements.answered(after, answer));
  }

  private static void requireSame(CargoWithdrawal.Answer given, CargoWithdrawalAnswered data) {
    if (given.accepted() != data.accepted()) {
      throw new InvalidFields(
          List.of(FieldError.at("/data/accepted", "withdrawal-answered-otherwise")));
    }
  }
}
