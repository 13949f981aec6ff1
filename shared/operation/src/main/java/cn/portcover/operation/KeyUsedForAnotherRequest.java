package cn.portcover.operation;

import cn.portcover.domain.Refusal;
import java.util.List;

/** The Idempotency-Key was used before with another body. */
public final class KeyUsedForAnotherRequest extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public KeyUsedForAnotherRequest() {
    super(
        List.of(),
        "该 Idempotency-Key 已用于内容不同的请求，请使用新的键。",
        "This Idempotency-Key was used for another request; take a new key for a new act.");
  }
}
