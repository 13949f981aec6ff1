package cn.portcover.domain.application;

import cn.portcover.domain.Refusal;

/** The form that was read is not the form of today. */
public final class FormVersionChanged extends Refusal.Outdated {
  private static final long serialVersionUID = 1;

  public FormVersionChanged() {
    super(
        "投保单已更新，请重新阅读后再确认。",
        "The application form has changed since it was read; open it again before confirming.");
  }
}
