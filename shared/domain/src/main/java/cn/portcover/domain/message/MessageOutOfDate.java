package cn.portcover.domain.message;

import cn.portcover.domain.Refusal;

/** What the message asks for may not be done any more: an instruction to pay has a last moment. */
public final class MessageOutOfDate extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public MessageOutOfDate(DeliveryStatus status) {
    super(
        status.name(),
        "该消息已超过有效时间，不能再发送。",
        "The message was to go out by a moment that has passed; it is not sent any more.");
  }
}
