package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** The body is not JSON by its Content-Type. */
public final class NotJsonType extends Refusal.WrongType {
  private static final long serialVersionUID = 1;

  public NotJsonType() {
    super(
        "请求内容类型应为 application/json（UTF-8）。",
        "Send the body as Content-Type: application/json, UTF-8.");
  }
}
