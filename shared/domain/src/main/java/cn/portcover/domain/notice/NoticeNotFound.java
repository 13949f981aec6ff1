package cn.portcover.domain.notice;

import cn.portcover.domain.Refusal;

/** No such notice, or another company's. */
public final class NoticeNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public NoticeNotFound() {
    super("没有找到该通知。", "There is no such notice.");
  }
}
