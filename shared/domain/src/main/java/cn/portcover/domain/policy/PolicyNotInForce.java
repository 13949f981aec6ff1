package cn.portcover.domain.policy;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** 收悉 and other acts need a policy that is in force (生效). */
public final class PolicyNotInForce extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public PolicyNotInForce(PolicyStatus status) {
    super(
        status.name(),
        "保险单当前状态为“" + status.label(Language.ZH) + "”，只有生效的保险单才能进行此操作。",
        "The policy is " + status.name() + "; only a policy in force allows this.");
  }
}
