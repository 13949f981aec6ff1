package cn.portcover.domain.attachment;

import cn.portcover.domain.Refusal;

/** The file is larger than 5 MiB, or empty. */
public final class AttachmentTooLarge extends Refusal.TooLarge {
  private static final long serialVersionUID = 1;

  public AttachmentTooLarge() {
    super(
        "单个附件不能为空，且不能超过 5 MB（5242880 字节）。",
        "A file must not be empty, and must not exceed 5 MiB (5,242,880 bytes).");
  }
}
