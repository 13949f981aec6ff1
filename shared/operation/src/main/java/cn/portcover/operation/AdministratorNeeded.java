package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** The token is not an administrator's. */
public final class AdministratorNeeded extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;

  public AdministratorNeeded() {
    super("此操作只能由平台管理员进行。", "Only a platform administrator may do this.");
  }
}
