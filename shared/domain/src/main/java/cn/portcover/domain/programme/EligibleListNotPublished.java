package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** Nobody knows yet who may collect. */
public final class EligibleListNotPublished extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public EligibleListNotPublished() {
    super(
        Eligibility.LIST_NOT_PUBLISHED.name(),
        "本统保政策的企业名单尚未公布，请稍后再领取。",
        "The programme's list of companies is not published yet; try again later.");
  }
}
