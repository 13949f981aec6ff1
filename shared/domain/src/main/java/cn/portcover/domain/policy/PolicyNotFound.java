package cn.portcover.domain.policy;

import cn.portcover.domain.Refusal;

/** No such policy of this company. */
public final class PolicyNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public PolicyNotFound() {
    super("没有找到该保险单，请核对保单号。", "There is no such policy; check its number.");
  }
}
