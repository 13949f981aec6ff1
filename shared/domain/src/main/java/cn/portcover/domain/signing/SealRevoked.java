package cn.portcover.domain.signing;

import cn.portcover.domain.Refusal;

/** A revoked seal stays as it is. */
public final class SealRevoked extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public SealRevoked() {
    super(
        SealStatus.REVOKED.name(),
        "该印章已注销，不能再修改或注销。",
        "The seal has been revoked; it can be neither changed nor revoked any more.");
  }
}
