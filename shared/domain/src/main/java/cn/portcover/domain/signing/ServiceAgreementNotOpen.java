package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The status of the agreement does not allow the move; a signed one is not signed again. */
public final class ServiceAgreementNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ServiceAgreementNotOpen(AgreementStatus status) {
    super(
        status.name(),
        "服务协议当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作。",
        "The service agreement is " + status.name() + "; this is not possible in that status.");
  }
}
