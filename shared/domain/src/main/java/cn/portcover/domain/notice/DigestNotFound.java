package cn.portcover.domain.notice;

import cn.portcover.domain.Refusal;

/** The person has not subscribed to the digest. */
public final class DigestNotFound extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public DigestNotFound() {
    super("您没有订阅邮件摘要。", "You have not subscribed to the e-mail digest.");
  }
}
