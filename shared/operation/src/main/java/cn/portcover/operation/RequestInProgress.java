package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** A request with this key is still being worked on. */
public final class RequestInProgress extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public RequestInProgress() {
    super(
        "相同 Idempotency-Key 的请求正在处理，请稍候重试。",
        "A request with this Idempotency-Key is still being worked on; repeat it in a few"
            + " seconds.");
  }
}
