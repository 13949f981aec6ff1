package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import java.time.Period;

/** What day is near. */
public enum ReminderKind {
  REPORT_BY(
      NoticeKind.DEADLINE_NEAR, Period.ofDays(7), "可能损失通知截止日", "Losses are to be reported by"),
  CLAIM_BY(NoticeKind.DEADLINE_NEAR, Period.ofDays(7), "索赔截止日", "Losses are to be claimed by"),
  WAITING_PERIOD_ENDS(NoticeKind.DEADLINE_NEAR, Period.ofDays(7), "等待期届满", "Waiting period ends"),
  CONFIRM_BY(
      NoticeKind.DEADLINE_NEAR, Period.ofDays(3), "待确认保单确认截止", "Policy is to be confirmed by"),
  SEAL_EXPIRES(NoticeKind.SEAL_EXPIRING, Period.ofDays(30), "公司章到期", "Company seal expires"),
  CARD_EXPIRES(NoticeKind.CARD_EXPIRING, Period.ofDays(30), "卡证书到期", "Card expires");

  private final NoticeKind notice;
  private final Period ahead;
  private final String chinese;
  private final String english;

  ReminderKind(NoticeKind notice, Period ahead, String chinese, String english) {
    this.notice = notice;
    this.ahead = ahead;
    this.chinese = chinese;
    this.english = english;
  }

  NoticeKind notice() {
    return notice;
  }

  /** How long before the day it is told. */
  Period ahead() {
    return ahead;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
