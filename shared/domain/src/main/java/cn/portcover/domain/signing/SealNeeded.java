package cn.portcover.domain.signing;

import cn.portcover.domain.Refusal;

/** Nothing can be sealed: the company has no seal that can be chosen. */
public final class SealNeeded extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public SealNeeded() {
    super(
        "NO_SEAL",
        "贵公司没有可用的公司章，请先用法人卡制作印章。",
        "Your company has no seal that can be chosen; have the legal person make one first.");
  }
}
