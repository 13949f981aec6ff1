package cn.portcover.domain.signature;

import cn.portcover.domain.Refusal;

/** No such trust anchor. */
public final class TrustAnchorNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public TrustAnchorNotFound() {
    super("没有找到该证书颁发机构。", "There is no such trust anchor; check its id.");
  }
}
