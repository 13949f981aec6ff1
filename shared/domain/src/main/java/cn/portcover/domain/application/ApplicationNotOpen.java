package cn.portcover.domain.application;

import cn.portcover.domain.Refusal;

/** The application's status does not allow the move. */
public final class ApplicationNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ApplicationNotOpen(ApplicationStatus status) {
    super(
        status.name(),
        "投保申请当前状态为“" + status.label(cn.portcover.domain.Language.ZH) + "”，不能进行此操作。",
        "The application is " + status.name() + "; this is not possible in that status.");
  }
}
