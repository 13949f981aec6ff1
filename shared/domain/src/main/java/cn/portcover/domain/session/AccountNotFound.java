package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** The person has set no user name and password. */
public final class AccountNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public AccountNotFound() {
    super(
        "您还没有设置用户名和密码，请使用卡介质登录后设置。",
        "You have set no user name and password; sign in with your card and set them.");
  }
}
