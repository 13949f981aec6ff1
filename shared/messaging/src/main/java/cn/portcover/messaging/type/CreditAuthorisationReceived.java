package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * {@code credit-authorisation.received}: whether the insurer could take a credit authorisation in.
 *
 * @param authorisationId as in {@code credit-authorisation.signed}
 * @param reason needed where it could not
 */
public record CreditAuthorisationReceived(
    RecordId authorisationId, Result result, @Nullable String reason) {

  /** 接收成功, 接收失败. */
  public enum Result {
    SUCCEEDED,
    FAILED
  }

  public CreditAuthorisationReceived {
    if (result == Result.FAILED && reason == null) {
      throw Malformed.in("reason", "required");
    }
  }
}
