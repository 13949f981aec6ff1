package cn.portcover.domain.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** Whether the company has seen the insurer's decision: what 索赔申请通知 counts. */
public enum ClaimNotice implements Status {
  NONE("无通知", "Nothing to notice"),
  UNSEEN("未读", "Decided, not seen"),
  SEEN("已读", "Seen");

  private final String chinese;
  private final String english;

  ClaimNotice(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
