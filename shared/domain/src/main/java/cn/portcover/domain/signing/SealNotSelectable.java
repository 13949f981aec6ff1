package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The seal cannot be put on anything now (手册 000 §3.2: an expired one cannot be chosen). */
public final class SealNotSelectable extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public SealNotSelectable(WhyNotSelectable why) {
    super(
        why.name(),
        "所选印章" + why.label(Language.ZH) + "，请选择其他印章或由法人卡重新制章。",
        "The seal is "
            + why.label(Language.EN).toLowerCase(java.util.Locale.ROOT)
            + "; choose another, or have the legal person make one.");
  }
}
