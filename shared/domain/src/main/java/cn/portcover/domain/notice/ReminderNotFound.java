package cn.portcover.domain.notice;

import cn.portcover.domain.Refusal;

/** No such reminder. */
public final class ReminderNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public ReminderNotFound() {
    super("没有找到该提醒。", "There is no such reminder.");
  }
}
