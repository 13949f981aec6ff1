package cn.portcover.domain.signing;

import cn.portcover.domain.Refusal;

/** A revoked or expired authorisation is not revoked. */
public final class DataAuthorisationNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public DataAuthorisationNotOpen(String status) {
    super(status, "该数据授权已撤销或已到期。", "The data authorisation has been revoked or has expired.");
  }
}
