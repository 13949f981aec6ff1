package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** A company collects a programme's policy once. */
public final class AlreadyCollected extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public AlreadyCollected() {
    super(
        Eligibility.COLLECTED.name(),
        "贵公司已领取过本统保政策的保单，不能重复领取；请在投保申请中查看。",
        "Your company has collected this policy; see its applications.");
  }
}
