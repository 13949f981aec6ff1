package cn.portcover.domain.policy;

import cn.portcover.domain.Refusal;
import java.time.LocalDate;

/** 收悉 is possible only after the policy has taken effect (手册 003 §4). */
public final class PolicyNotYetEffective extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public PolicyNotYetEffective(LocalDate effectiveFrom) {
    super(
        PolicyStatus.EFFECTIVE.name(),
        "保险单自 " + effectiveFrom + " 起生效，生效后才能收悉。",
        "The policy takes effect on " + effectiveFrom + "; it can be acknowledged from that day.");
  }
}
