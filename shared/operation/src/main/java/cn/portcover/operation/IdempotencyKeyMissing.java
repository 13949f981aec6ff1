package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** Idempotency-Key is absent where something is created or money moves. */
public final class IdempotencyKeyMissing extends Refusal.Unreadable {
  private static final long serialVersionUID = 1;

  public IdempotencyKeyMissing() {
    super(
        "请求缺少 Idempotency-Key，请为每次操作生成唯一的键。",
        "Idempotency-Key is missing; send a key of your own that is new for each act, 1 to 128"
            + " visible ASCII characters.");
  }
}
