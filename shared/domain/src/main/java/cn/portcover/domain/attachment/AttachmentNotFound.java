package cn.portcover.domain.attachment;

import cn.portcover.domain.Refusal;

/** No such attachment, or another company's. */
public final class AttachmentNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public AttachmentNotFound() {
    super("没有找到该附件，请核对附件编号。", "There is no such attachment; check its id.");
  }
}
