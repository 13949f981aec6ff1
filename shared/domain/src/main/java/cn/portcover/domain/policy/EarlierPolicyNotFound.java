package cn.portcover.domain.policy;

import cn.portcover.domain.Refusal;

/** There is no earlier policy to compare with. */
public final class EarlierPolicyNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public EarlierPolicyNotFound() {
    super("没有可对比的上一期保险单。", "There is no earlier policy to compare this one with.");
  }
}
