package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;
import java.time.Duration;

/** Whether the card was revoked cannot be said now: no current revocation list is at hand. */
public final class RevocationUnknown extends Refusal.TryLater {
  private static final long serialVersionUID = 1;

  public RevocationUnknown() {
    super(
        Duration.ofMinutes(1),
        "暂时无法确认卡证书是否被吊销，请稍后重试。",
        "Whether the card has been revoked cannot be determined at the moment; try again shortly.");
  }
}
