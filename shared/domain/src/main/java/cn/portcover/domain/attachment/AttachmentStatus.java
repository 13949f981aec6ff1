package cn.portcover.domain.attachment;

import cn.portcover.domain.Language;
import cn.portcover.domain.record.Status;

/** 附件状态. */
public enum AttachmentStatus implements Status {
  /** Its bytes are reserved; the file is being uploaded. */
  RESERVED("待上传", "To be uploaded"),
  STORED("已上传", "Stored"),
  /** What was uploaded is not what it may be. */
  REJECTED("未通过检查", "Rejected"),
  /** By the company, or never uploaded. */
  REMOVED("已删除", "Removed");

  private final String chinese;
  private final String english;

  AttachmentStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
