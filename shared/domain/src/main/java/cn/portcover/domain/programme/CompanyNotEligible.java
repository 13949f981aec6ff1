package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** The company is not on the published list. */
public final class CompanyNotEligible extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;

  public CompanyNotEligible() {
    super(
        "贵公司不在本统保政策的公示名单内，不能领取；如有异议，请联系名单公布单位。",
        "Your company is not on the programme's published list; ask its publisher.");
  }
}
