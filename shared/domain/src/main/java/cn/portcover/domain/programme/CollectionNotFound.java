package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** The company has not collected a policy of this programme. */
public final class CollectionNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public CollectionNotFound() {
    super("贵公司尚未领取本统保政策的保单。", "Your company has not collected this programme's policy.");
  }
}
