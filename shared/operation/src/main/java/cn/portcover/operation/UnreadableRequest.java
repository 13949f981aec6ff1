package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** The request is not what its format requires: the sentence says where. */
public final class UnreadableRequest extends Refusal.Unreadable {
  private static final long serialVersionUID = 1;

  /**
   * @param what what cannot be read and where, in English
   */
  public UnreadableRequest(String what) {
    super("无法读取请求：" + what + "。", "The request cannot be read: " + what + ".");
  }
}
