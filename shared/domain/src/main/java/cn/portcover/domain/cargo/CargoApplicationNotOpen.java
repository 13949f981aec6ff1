package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** The cargo application's status does not allow the move. */
public final class CargoApplicationNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public CargoApplicationNotOpen(CargoApplicationStatus status) {
    super(
        status.name(),
        "货物运输险投保单当前状态为“" + status.label(Language.ZH) + "”，不能进行此操作。",
        "The cargo application is " + status.name() + "; this is not possible in that status.");
  }
}
