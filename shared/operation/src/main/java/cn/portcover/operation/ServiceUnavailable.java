package cn.portcover.operation;

import cn.portcover.domain.Refusal;
import java.time.Duration;

/** A service that is needed does not answer; nothing was half done. */
public final class ServiceUnavailable extends Refusal.TryLater {
  private static final long serialVersionUID = 1;

  public ServiceUnavailable() {
    super(
        Duration.ofSeconds(5),
        "系统暂时不可用，您的操作没有生效，请稍后重试。",
        "The system is not available at the moment and nothing was done; try again shortly.");
  }
}
