package cn.portcover.domain.application;

import cn.portcover.domain.Refusal;
import java.time.Instant;
import java.util.Map;

/** 强制查看: the form must have been open for ten seconds before the company confirms (手册 003 §2.3). */
public final class ReadTheFormFirst extends Refusal.WrongState {
  private static final long serialVersionUID = 1;
  private final transient Instant mayConfirmAt;

  public ReadTheFormFirst(Instant mayConfirmAt) {
    super(
        ApplicationStatus.TO_BE_CONFIRMED.name(),
        "请先阅读投保单满 10 秒，" + mayConfirmAt + " 之后可以确认。",
        "Read the application form for 10 seconds first; you may confirm at " + mayConfirmAt + ".");
    this.mayConfirmAt = mayConfirmAt;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "currentStatus",
        ApplicationStatus.TO_BE_CONFIRMED.name(),
        "mayConfirmAt",
        mayConfirmAt.toString());
  }
}
