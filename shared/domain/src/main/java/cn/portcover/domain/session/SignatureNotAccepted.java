package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;
import cn.portcover.domain.signature.Check;

/** The card signature failed a question of the verification; which one is said. */
public final class SignatureNotAccepted extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;
  private final transient Check failed;

  public SignatureNotAccepted(Check failed) {
    super(
        "卡签名未通过验证（" + failed.name() + "），请检查是否正常接入 IC 卡、证书是否有效，然后重新签名。",
        "The card signature was not accepted: "
            + failed.name()
            + " ("
            + failed.clause()
            + "): "
            + failed.detail()
            + ". Check the card and its certificate, then sign again.");
    this.failed = failed;
  }

  public Check failed() {
    return failed;
  }
}
