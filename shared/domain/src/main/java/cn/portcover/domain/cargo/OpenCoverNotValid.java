package cn.portcover.domain.cargo;

import cn.portcover.domain.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Today nothing can be insured under the open cover: it is not begun, over, or was ended. */
public final class OpenCoverNotValid extends Refusal.WrongState {
  private static final long serialVersionUID = 1;
  private final LocalDate from;
  private final LocalDate to;
  private final @Nullable LocalDate endedOn;

  public OpenCoverNotValid(OpenCover cover) {
    super(
        OpenCoverValidity.INVALID.name(),
        "货物运输预约保险协议 " + cover.terms().number() + " 现在无效（" + chinese(cover) + "），不能提交投保单。",
        "Open cover "
            + cover.terms().number()
            + " is not valid now ("
            + english(cover)
            + "); nothing can be submitted under it.");
    this.from = cover.terms().period().from();
    this.to = cover.terms().period().to();
    this.endedOn = cover.ending() == null ? null : cover.ending().on();
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(super.facts());
    facts.put("validFrom", from.toString());
    facts.put("validTo", to.toString());
    if (endedOn != null) {
      facts.put("endedOn", endedOn.toString());
    }
    return facts;
  }

  private static String chinese(OpenCover cover) {
    return "有效期 "
        + cover.terms().period().from()
        + " 至 "
        + cover.terms().period().to()
        + (cover.ending() == null ? "" : "，自 " + cover.ending().on() + " 起终止");
  }

  private static String english(OpenCover cover) {
    return "valid "
        + cover.terms().period().from()
        + " to "
        + cover.terms().period().to()
        + (cover.ending() == null ? "" : ", ended from " + cover.ending().on() + " on");
  }
}
