package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;
import java.time.Duration;

/** Too many wrong passwords for this user name, whether or not there is such a user. */
public final class PasswordLocked extends Refusal.TooOften {
  private static final long serialVersionUID = 1;

  /**
   * @param left until it may be tried again
   */
  public PasswordLocked(Duration left) {
    super(
        left,
        "密码错误次数过多，该用户名已暂停密码登录，请 15 分钟后再试，或使用卡介质登录。",
        "Too many wrong passwords; this user name is locked for 15 minutes. Try again then, or sign"
            + " in with a card.");
  }
}
