package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** Another request changed the record at the same moment. */
public final class LostRace extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public LostRace() {
    super(
        "记录刚刚被其他请求修改，请刷新后重试。",
        "Another request has just changed the record; read it again and repeat what still"
            + " applies.");
  }
}
