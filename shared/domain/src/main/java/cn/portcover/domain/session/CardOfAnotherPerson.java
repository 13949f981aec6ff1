package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** IC 卡与当前登录人员不符 (手册 002 §2.3.2). */
public final class CardOfAnotherPerson extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;

  public CardOfAnotherPerson() {
    super(
        "IC 卡与当前登录人员不符，请使用登录时的卡签名。",
        "The card is not the one of this session; sign with the card that you signed in with.");
  }
}
