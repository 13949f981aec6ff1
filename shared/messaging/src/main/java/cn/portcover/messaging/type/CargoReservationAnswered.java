package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Decision;
import cn.portcover.operation.json.Length;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-reservation.answered}: whether the insurer is willing to sign an open cover.
 *
 * @param reason needed where it is not
 * @param handler with whom the company signs, or whom it may ask further
 */
public record CargoReservationAnswered(
    RecordId reservationId,
    Result result,
    @Nullable @Length(1_000) String reason,
    Decision.@Nullable Handler handler) {

  /** 成功, 失败. */
  public enum Result {
    SUCCEEDED,
    FAILED
  }

  public CargoReservationAnswered {
    if (result == Result.FAILED && reason == null) {
      throw Malformed.in("reason", "required");
    }
  }
}
