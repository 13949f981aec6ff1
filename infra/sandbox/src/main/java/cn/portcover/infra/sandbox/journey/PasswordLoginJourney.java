package cn.portcover.infra.sandbox.journey;

/**
 * 用户名密码登录 (手册 000 第一章): a card sets user name and password, which then open a session that reads
 * and is refused what needs a card.
 */
final class PasswordLoginJourney implements Journey {
  @Override
  public void play(Play play) throws Steps.Broken {
    var offer = new OfferSteps(play);
    var password = new PasswordSteps(play);

    offer.signIn();
    password.guessableIsRefused();
    password.set();
    offer.offer(java.time.Duration.ofDays(30));

    password.wrongCaptcha();
    password.wrongPassword();
    password.signIn();
    password.captchaIsSpent();
    password.readHome();
    password.noticeIsRead();
    password.cannotSign();
    password.cannotMakeSeal();

    offer.signIn();
    offer.withdraw();
    password.remove();
    password.isRemoved();
  }
}
