package cn.portcover.domain.reference;

import cn.portcover.domain.Refusal;

/** There is no table of codes by that name. */
public final class ReferenceTableNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ReferenceTableNotFound() {
    super("没有这个参数表，请从参数表目录中选择。", "There is no such table; see the list of tables.");
  }
}
