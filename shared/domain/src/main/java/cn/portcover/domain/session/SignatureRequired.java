package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** The act needs a card signature in the request. */
public final class SignatureRequired extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;

  public SignatureRequired() {
    super(
        "此操作需要卡签名，请先获取待签内容，用当前登录的卡签名后重新提交。",
        "This needs a card signature: request a statement at /v1/signing-requests, sign it with the"
            + " card of this session and send it as signature.");
  }
}
