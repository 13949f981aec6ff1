package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** As many tasks as a company may have wait already. */
public final class TooManySigningTasks extends Refusal.Conflict {
  private static final long serialVersionUID = 1;

  public TooManySigningTasks() {
    super(
        "待签事项最多 " + SigningTask.MOST_OPEN + " 项，请先签署或删除已有事项。",
        "At most "
            + SigningTask.MOST_OPEN
            + " signing tasks may wait; have some signed or removed first.");
  }
}
