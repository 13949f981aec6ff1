package cn.portcover.home;

import cn.portcover.domain.Language;
import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.domain.notice.Notice;
import cn.portcover.operation.port.Mail;
import java.util.List;
import java.util.stream.Collectors;

/** The words of what is sent by e-mail; plain text, in the subscriber's language. */
final class DigestLetters {
  private DigestLetters() {}

  static Mail.Letter code(DigestSubscription to, String code) {
    Language language = to.language();
    return new Mail.Letter(
        "code-" + to.id() + "-" + to.version(),
        to.email(),
        language.choose("国际贸易单一窗口保险服务：请确认邮箱", "Portcover: confirm your e-mail address"),
        language.choose(
            "您的确认码是：\n\n" + code + "\n\n请登录系统，在“通知——邮件摘要”中填写，24 小时内有效。如果您没有订阅，请忽略本邮件。\n",
            "Your code is:\n\n"
                + code
                + "\n\n"
                + "Sign in and enter it under Notices, E-mail digest, within 24 hours. If you have"
                + " not subscribed, ignore this mail.\n"));
  }

  static Mail.Letter digest(DigestSubscription to, List<Notice> notices) {
    Language language = to.language();
    String lines =
        notices.stream()
            .map(
                n ->
                    "- "
                        + n.announcement().kind().title(language)
                        + language.choose("：", ": ")
                        + n.announcement().text(language))
            .collect(Collectors.joining("\n"));
    return new Mail.Letter(
        "digest-" + to.id() + "-" + to.version(),
        to.email(),
        language.choose(
            "国际贸易单一窗口保险服务：" + notices.size() + " 条未读通知",
            "Portcover: " + notices.size() + " unread notices"),
        lines
            + language.choose(
                "\n\n请登录系统查看。如需退订，请登录后在“通知——邮件摘要”中退订。\n",
                "\n\n"
                    + "Sign in to see them. To end this digest, sign in and unsubscribe under"
                    + " Notices, E-mail digest.\n"));
  }
}
