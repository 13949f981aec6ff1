package cn.portcover.domain.cargo;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplicationLifecycle.Move;
import cn.portcover.domain.record.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 撤销: the company asks to take an application back, the insurer answers.
 *
 * @param number 1, and one more for each time it is asked again
 * @param from where the application stood, and stands again when it is refused
 * @param answer absent while the insurer has not answered
 */
public record CargoWithdrawal(
    int number,
    CargoApplicationStatus from,
    Instant at,
    Actor by,
    String reason,
    RecordId evidenceId,
    @Nullable Answer answer) {

  /** 同意撤销, or not and why. */
  public record Answer(boolean accepted, @Nullable String reason, Instant at) {}

  /** Where the answer leads. */
  Move move(Answer given) {
    if (given.accepted()) {
      return Move.ACCEPT_WITHDRAWAL;
    }
    return from == CargoApplicationStatus.MANUAL_REVIEW
        ? Move.BACK_TO_MANUAL_REVIEW
        : Move.BACK_TO_UNDERWRITING;
  }

  CargoWithdrawal answered(Answer given) {
    return new CargoWithdrawal(number, from, at, by, reason, evidenceId, given);
  }
}
