package cn.portcover.domain.cargo;

import cn.portcover.domain.Refusal;

/** No such reservation, or another company's. */
public final class ReservationNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ReservationNotFound() {
    super("没有找到该货运险预约。", "There is no such cargo reservation.");
  }
}
