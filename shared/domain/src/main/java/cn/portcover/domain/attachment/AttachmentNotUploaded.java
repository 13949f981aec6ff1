package cn.portcover.domain.attachment;

import cn.portcover.domain.Refusal;

/** The file is not there yet. */
public final class AttachmentNotUploaded extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public AttachmentNotUploaded() {
    super(
        AttachmentStatus.RESERVED.name(),
        "文件尚未上传完成，请上传后再确认。",
        "The file has not been uploaded; upload it first.");
  }
}
