package cn.portcover.admin;

import cn.portcover.domain.Refusal;

/** There is a counterparty with this id. */
public final class CounterpartyAlreadyEnrolled extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public CounterpartyAlreadyEnrolled() {
    super(
        "该机构代码已登记；如需更换密钥，请使用密钥轮换。",
        "A counterparty with this id is enrolled; rotate its secret to change the key.");
  }
}
