package cn.portcover.domain.message;

import cn.portcover.domain.Refusal;

/** No such message. */
public final class MessageNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public MessageNotFound() {
    super("没有找到该消息。", "There is no such message; check its id.");
  }
}
