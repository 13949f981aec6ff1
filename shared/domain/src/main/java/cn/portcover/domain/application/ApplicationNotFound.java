package cn.portcover.domain.application;

import cn.portcover.domain.Refusal;

/** No such application of this company. */
public final class ApplicationNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ApplicationNotFound() {
    super("没有找到该投保申请，请核对编号。", "There is no such application; check its id.");
  }
}
