package cn.portcover.domain.notice;

import cn.portcover.domain.Refusal;

/** Nobody here sends letters: the platform was set up without an address to send them from. */
public final class MailNotSetUp extends Refusal.NotFound {
  private static final long serialVersionUID = 1;

  public MailNotSetUp() {
    super(
        "本平台未开通电子邮件，无法订阅邮件摘要；请在系统内查看通知。",
        "E-mail is not set up here, so there is no digest to subscribe to; see the notices in the"
            + " system.");
  }
}
