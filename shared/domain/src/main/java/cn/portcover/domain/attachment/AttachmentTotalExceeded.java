package cn.portcover.domain.attachment;

import cn.portcover.domain.Refusal;
import java.util.Map;

/** All attachments together would be larger than is taken. */
public final class AttachmentTotalExceeded extends Refusal.TooLarge {
  private static final long serialVersionUID = 1;
  private final int bytesLeft;

  public AttachmentTotalExceeded(int bytesLeft) {
    super(
        "全部附件合计不能超过 50 MB（52428800 字节），请压缩或删除部分附件。",
        "All attachments together must not exceed 50 MiB (52,428,800 bytes); compress or remove"
            + " some.");
    this.bytesLeft = bytesLeft;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("bytesLeft", String.valueOf(bytesLeft));
  }
}
