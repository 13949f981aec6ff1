package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** The signing request is spent, too old, or was made for something else. */
public final class SigningRequestNotValid extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;

  public SigningRequestNotValid() {
    super(
        "签名请求不存在、已使用、已过期，或并非针对当前操作与版本，请重新获取待签内容并签名。",
        "The signing request is unknown, used, expired or was made for something else; request a"
            + " new one for this act and version, and sign it.");
  }
}
