package cn.portcover.domain.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.policy.PolicyStatus;

/** No claim can be started under the policy: cancelled, or its time to claim is over. */
public final class PolicyNotClaimable extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public PolicyNotClaimable(PolicyStatus status) {
    super(
        status.name(),
        "保险单状态为“" + status.label(Language.ZH) + "”，且已不在索赔期限内，不能提出索赔；请联系保险机构。",
        "The policy is "
            + status.name()
            + " and its time to claim is over; no claim can be started under it. Ask the insurer.");
  }
}
