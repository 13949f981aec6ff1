package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** A password session asks for what needs a card. */
public final class CardNeeded extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;

  public CardNeeded() {
    super(
        "此操作需要使用操作员卡或法人卡登录，请插卡后重新登录。",
        "This needs a card: sign in with the operator card or the legal person's card.");
  }
}
