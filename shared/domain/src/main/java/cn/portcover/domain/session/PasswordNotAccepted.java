package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** There is no such user, or this is not the user's password: which of both is never told. */
public final class PasswordNotAccepted extends Refusal.Unidentified {
  private static final long serialVersionUID = 1;

  public PasswordNotAccepted() {
    super(
        "用户名或密码错误；连续 " + PasswordGuesses.MOST + " 次错误后将暂停登录 15 分钟。也可以使用卡介质登录。",
        "The user name or the password is wrong; after "
            + PasswordGuesses.MOST
            + " failures in a row it is locked for 15 minutes. A card signs in all the same.");
  }
}
