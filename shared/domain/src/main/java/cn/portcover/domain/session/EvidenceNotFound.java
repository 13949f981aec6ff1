package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** Nothing was signed there. */
public final class EvidenceNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public EvidenceNotFound() {
    super("没有找到相应的签名证据。", "There is no signature evidence for this.");
  }
}
