package cn.portcover.domain.programme;

import cn.portcover.domain.Refusal;

/** No such programme. */
public final class ProgrammeNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ProgrammeNotFound() {
    super("没有找到该统保政策。", "There is no such programme.");
  }
}
