package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** Credit reports come with the policy. */
public final class CollectBeforeReports extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public CollectBeforeReports() {
    super(
        Eligibility.MAY_COLLECT.name(),
        "资信报告随保单提供，请先领取本统保政策的保单。",
        "Credit reports come with the policy; collect it first.");
  }
}
