package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 货运险预约状态. */
public enum ReservationStatus implements Status {
  SENT("已发送", "Sent"),
  SUCCEEDED("成功", "Succeeded"),
  FAILED("失败", "Failed");

  private final String chinese;
  private final String english;

  ReservationStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
