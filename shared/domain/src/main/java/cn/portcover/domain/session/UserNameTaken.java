package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** Another person has this user name, or had it: a name is never given twice. */
public final class UserNameTaken extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public UserNameTaken() {
    super("该用户名已被使用，请换一个用户名。", "This user name is taken; choose another.");
  }
}
