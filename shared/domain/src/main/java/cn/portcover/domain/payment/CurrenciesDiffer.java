package cn.portcover.domain.payment;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** A payment is in one currency. */
public final class CurrenciesDiffer extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  /**
   * @param index the first item, from 0, in another currency than those before it
   */
  public CurrenciesDiffer(int index) {
    super(
        List.of(FieldError.at("/items/" + index + "/applicationId", "currency-differs")),
        "所选投保单的保险费币种不同，不能合并支付，请分别支付。",
        "The premiums are in different currencies; pay those of each currency by themselves.");
  }
}
