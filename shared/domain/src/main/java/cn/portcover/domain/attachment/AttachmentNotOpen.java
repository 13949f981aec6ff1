package cn.portcover.domain.attachment;

import cn.portcover.domain.Refusal;

/** The attachment is not where this leads on from. */
public final class AttachmentNotOpen extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public AttachmentNotOpen(AttachmentStatus status) {
    super(
        status.name(),
        "该附件的当前状态不允许此操作，请刷新后重试。",
        "The attachment's status does not allow this; read it again.");
  }
}
