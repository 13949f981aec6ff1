package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** The first day of collecting is still to come. */
public final class ProgrammeNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ProgrammeNotOpen() {
    super(
        Eligibility.NOT_YET_OPEN.name(),
        "本统保政策的领取尚未开始，请在领取开始后办理。",
        "Collecting has not begun; come back on the programme's first day.");
  }
}
