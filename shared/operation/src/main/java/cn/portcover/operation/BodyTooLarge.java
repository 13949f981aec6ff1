package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** The body is larger than an operation takes. */
public final class BodyTooLarge extends Refusal.TooLarge {
  private static final long serialVersionUID = 1;

  public BodyTooLarge() {
    super(
        "请求内容过大，请减小后重试；文件请使用上传地址。",
        "The request body is too large (1 MiB at most); files go through upload links.");
  }
}
