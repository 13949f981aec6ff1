package cn.portcover.domain.buyer;

import cn.portcover.domain.Refusal;

/** No insurer has such a buyer in its register. */
public final class BuyerNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public BuyerNotFound() {
    super(
        "没有找到该买方，请查询买方名录；如确无此买方，可新建买家信息。",
        "There is no such buyer; search the register, or propose it.");
  }
}
