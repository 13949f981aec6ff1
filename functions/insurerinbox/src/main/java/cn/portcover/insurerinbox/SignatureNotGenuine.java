package cn.portcover.insurerinbox;

import cn.portcover.domain.Refusal;

/** The webhook's signature proves no enrolled sender. */
public final class SignatureNotGenuine extends Refusal.Unidentified {
  private static final long serialVersionUID = 1;

  public SignatureNotGenuine(String reason) {
    super(
        "消息签名未通过验证（" + reason + "），请检查密钥、时间戳与消息内容。",
        "The webhook signature was not accepted ("
            + reason
            + "): check the key, webhook-timestamp (within 5 minutes) and that the body is sent as"
            + " it was signed.");
  }
}
