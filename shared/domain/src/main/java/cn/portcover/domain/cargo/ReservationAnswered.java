package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/** A reservation is answered once. */
public final class ReservationAnswered extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public ReservationAnswered(ReservationStatus status) {
    super(
        status.name(),
        "该货运险预约当前状态为“" + status.label(Language.ZH) + "”，不能再次答复。",
        "The cargo reservation is " + status.name() + "; it awaits no answer.");
  }
}
