package cn.portcover.domain.payment;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** One payment pays one insurer: the payee of its agreement. */
public final class ApplicationOfAnotherInsurer extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  /**
   * @param index which item, from 0
   * @param insurer whose it is
   */
  public ApplicationOfAnotherInsurer(int index, String insurer) {
    super(
        List.of(
            FieldError.at(
                "/items/" + index + "/applicationId", "insurer-is-not-the-payee", insurer)),
        "所选投保单不属于该协议的收款企业，请选择与该保险机构签署的在线支付协议。",
        "An application is of another insurer than the agreement's payee; choose an agreement with"
            + " that insurer.");
  }
}
