package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** The person has another user name already, for good. */
public final class UserNameFixed extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  /**
   * @param name the one that the person has
   */
  public UserNameFixed(String name) {
    super(
        "您的用户名是“" + name + "”，用户名不能更改，请使用该用户名设置密码。",
        "Your user name is " + name + " and stays so; set the password with it.");
  }
}
