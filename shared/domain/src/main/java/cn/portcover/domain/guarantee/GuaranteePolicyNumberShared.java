package cn.portcover.domain.guarantee;

import cn.portcover.domain.Refusal;

/** Policies of several insurers bear the number: which one is meant must be said by its id. */
public final class GuaranteePolicyNumberShared extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public GuaranteePolicyNumberShared() {
    super(
        "多家保险机构的关税保证保险保单使用了该保单号，请从保单列表中选择要查看的保单。",
        "Policies of several insurers bear this number; choose one in the list of policies, by its"
            + " id.");
  }
}
