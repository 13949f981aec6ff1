package cn.portcover.domain.signing;

import cn.portcover.domain.Refusal;

/** No such insurer to agree with, or no agreement by that id. */
public final class ServiceAgreementNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ServiceAgreementNotFound() {
    super("没有找到该服务协议，请核对保险机构。", "There is no such service agreement; check the insurer.");
  }
}
