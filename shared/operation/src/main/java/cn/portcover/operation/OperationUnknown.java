package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** There is nothing at this address. */
public final class OperationUnknown extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public OperationUnknown() {
    super(
        "没有这个地址，请核对接口文档 /v1/openapi.yml。",
        "There is nothing at this address; see /v1/openapi.yml.");
  }
}
