package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** The programme's last day of cover is over. */
public final class ProgrammeEnded extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ProgrammeEnded() {
    super(Eligibility.ENDED.name(), "本统保政策的保险期限已结束。", "The programme's period is over.");
  }
}
