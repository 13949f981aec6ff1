package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** The challenge is unknown, spent or older than two minutes. */
public final class ChallengeNotValid extends Refusal.Unidentified {
  private static final long serialVersionUID = 1;

  public ChallengeNotValid() {
    super(
        "登录挑战不存在、已使用或已过期，请重新获取后再签名。",
        "The challenge is unknown, used or expired; request a new one and sign that.");
  }
}
