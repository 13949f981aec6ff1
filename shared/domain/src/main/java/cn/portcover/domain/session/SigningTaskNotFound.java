package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** No such task waits. */
public final class SigningTaskNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public SigningTaskNotFound() {
    super("没有找到该待签事项，可能已签名或已删除。", "There is no such signing task; it may be signed or removed.");
  }
}
