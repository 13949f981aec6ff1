package cn.portcover.domain.cargo;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Today nothing can be insured under the open cover: it is not begun, over, or was ended. */
public final class OpenCoverNotValid extends Refusal.WrongState {
  private static final long serialVersionUID = 1;
  private final transient CoverPeriod period;
  private final @Nullable LocalDate endedOn;

  /**
   * @param endedOn the first day on which it is not valid any more; absent while it runs its course
   */
  public OpenCoverNotValid(String number, CoverPeriod period, @Nullable LocalDate endedOn) {
    super(
        OpenCoverValidity.INVALID.name(),
        "货物运输预约保险协议 "
            + number
            + " 现在无效（有效期 "
            + period.from()
            + " 至 "
            + period.to()
            + (endedOn == null ? "" : "，自 " + endedOn + " 起终止")
            + "），不能提交投保单。",
        "Open cover "
            + number
            + " is not valid now (valid "
            + period.from()
            + " to "
            + period.to()
            + (endedOn == null ? "" : ", ended from " + endedOn + " on")
            + "); nothing can be submitted under it.");
    this.period = period;
    this.endedOn = endedOn;
  }

  public static OpenCoverNotValid of(OpenCover cover) {
    OpenCover.Ending ending = cover.ending();
    return new OpenCoverNotValid(
        cover.terms().number().value(),
        cover.terms().period(),
        ending == null ? null : ending.on());
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(super.facts());
    facts.put("validFrom", period.from().toString());
    facts.put("validTo", period.to().toString());
    if (endedOn != null) {
      facts.put("endedOn", endedOn.toString());
    }
    return facts;
  }
}
