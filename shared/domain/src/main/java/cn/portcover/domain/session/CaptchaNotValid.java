package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** The captcha was read wrongly, is unknown, spent or older than two minutes. */
public final class CaptchaNotValid extends Refusal.Unidentified {
  private static final long serialVersionUID = 1;

  public CaptchaNotValid() {
    super(
        "验证码错误、已使用或已过期，请换一张验证码重新输入。",
        "The captcha was read wrongly, used or has expired; request a new one and type what it"
            + " shows.");
  }
}
