package cn.portcover.domain.cargo;

import cn.portcover.domain.Refusal;

/** No such open cover, or another company's. */
public final class OpenCoverNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public OpenCoverNotFound() {
    super("没有找到该货物运输预约保险协议。", "There is no such open cover.");
  }
}
