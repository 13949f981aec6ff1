package cn.portcover.domain.payment;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The insurer's last day for paying is over. */
public final class PayByDatePassed extends Refusal.WrongState {
  private static final long serialVersionUID = 1;
  private final LocalDate payBy;

  public PayByDatePassed(RecordId application, String status, LocalDate payBy) {
    super(
        status,
        "投保单 " + application + " 的缴费截止日期 " + payBy + " 已过，请联系保险机构。",
        "Application "
            + application
            + " was to be paid by "
            + payBy
            + "; ask the insurer for another day.");
    this.payBy = payBy;
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new HashMap<>(super.facts());
    facts.put("payBy", payBy.toString());
    return facts;
  }
}
