package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** 请先签署服务协议: without the completed agreement nothing can be claimed. */
public final class ServiceAgreementNeeded extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ServiceAgreementNeeded(AgreementStatus status) {
    super(
        status.name(),
        "服务协议当前状态为“" + status.label(Language.ZH) + "”，请先完成签约。",
        "The service agreement with the insurer is " + status.name() + "; complete it first.");
  }
}
