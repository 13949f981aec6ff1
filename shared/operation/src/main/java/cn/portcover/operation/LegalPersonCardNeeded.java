package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** Only the legal person's card may do this. */
public final class LegalPersonCardNeeded extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;

  public LegalPersonCardNeeded() {
    super(
        "此操作需要使用法人卡登录，请插入法人卡后重新登录。", "This needs the legal person's card (法人卡): sign in with it.");
  }
}
