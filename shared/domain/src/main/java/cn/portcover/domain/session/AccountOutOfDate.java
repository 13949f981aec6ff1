package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** The password is right, but the card that vouched for the account has expired. */
public final class AccountOutOfDate extends Refusal.Unidentified {
  private static final long serialVersionUID = 1;

  public AccountOutOfDate() {
    super(
        "设置该账号所用的卡介质已到期，请使用新卡登录并重新设置用户名和密码。",
        "The card that this account was set with has expired; sign in with the new card and set"
            + " user name and password again.");
  }
}
