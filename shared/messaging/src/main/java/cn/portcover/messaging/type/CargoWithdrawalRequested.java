package cn.portcover.messaging.type;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-application.withdrawal-requested}: the company asks to take its application back
 * (撤销).
 *
 * @param request 1, and one more for each time that it is asked again
 * @param by name of the person
 */
public record CargoWithdrawalRequested(
    RecordId applicationId,
    int request,
    String reason,
    @Nullable String by,
    Instant at,
    Evidence evidence) {

  /** Of an application whose withdrawal was asked for. */
  public static CargoWithdrawalRequested of(CargoApplication application, Evidence evidence) {
    var asked = Objects.requireNonNull(application.withdrawal());
    return new CargoWithdrawalRequested(
        application.id(), asked.number(), asked.reason(), asked.by().name(), asked.at(), evidence);
  }
}
