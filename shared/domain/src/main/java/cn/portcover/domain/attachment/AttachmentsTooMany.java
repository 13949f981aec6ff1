package cn.portcover.domain.attachment;

import cn.portcover.domain.Refusal;

/** There are as many attachments as a record takes. */
public final class AttachmentsTooMany extends Refusal.TooLarge {
  private static final long serialVersionUID = 1;

  public AttachmentsTooMany() {
    super(
        "附件数量已达上限（现有 100 个或累计 1000 个），请合并后再上传。",
        "There are 100 attachments, or have been 1,000; bundle some of them.");
  }
}
