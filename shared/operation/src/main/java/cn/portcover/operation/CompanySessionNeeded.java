package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** The token is not a company's. */
public final class CompanySessionNeeded extends Refusal.NotPermitted {
  private static final long serialVersionUID = 1;

  public CompanySessionNeeded() {
    super(
        "此操作只能由企业用户进行。",
        "Only a company's session may do this; the token sent is an administrator's.");
  }
}
