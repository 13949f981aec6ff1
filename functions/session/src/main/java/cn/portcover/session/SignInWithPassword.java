package cn.portcover.session;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.AccountOutOfDate;
import cn.portcover.domain.session.Captcha;
import cn.portcover.domain.session.CaptchaNotValid;
import cn.portcover.domain.session.PasswordGuesses;
import cn.portcover.domain.session.PasswordLocked;
import cn.portcover.domain.session.PasswordNotAccepted;
import cn.portcover.domain.session.PasswordRules;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.UserName;
import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.Optional;

/**
 * 登录 by 用户名, 密码 and 验证码: opens a session that reads and prepares, and that signs nothing. The
 * captcha is spent whatever comes of it; unknown users and wrong passwords get the same answer in
 * the same time.
 */
@Operation(
    caller = ANYONE,
    changes = {Captcha.class, PasswordGuesses.class, Session.class},
    refuses = {
      CaptchaNotValid.class,
      PasswordNotAccepted.class,
      PasswordLocked.class,
      AccountOutOfDate.class
    },
    uses = Operation.Uses.TOKEN_KEY,
    reads = Account.class)
final class SignInWithPassword {
  private static final String NAME = "SignInWithPassword";
  private final Guesses guesses;
  private final AccessTokens tokens;
  private final Ids ids;

  SignInWithPassword(Guesses guesses, AccessTokens tokens, Ids ids) {
    this.guesses = guesses;
    this.tokens = tokens;
    this.ids = ids;
  }

  /**
   * @param captcha what the picture shows; capitals and small letters are the same
   */
  record SignIn(
      UserName userName,
      @Length(PasswordRules.LONGEST) String password,
      RecordId captchaId,
      @Length(20) String captcha) {}

  /** The new session. */
  record SignedIn(
      String accessToken, Instant expiresAt, Company company, SessionView.PersonView person) {}

  @Post("/session/password")
  SignedIn signIn(@Body SignIn given, Work work, Instant now) {
    spendCaptcha(given, now);
    Account account =
        guesses
            .account(given.userName(), given.password(), work.store())
            .orElseThrow(PasswordNotAccepted::new);
    guesses.wasRight(given.userName(), NAME, now);
    account.requireInDate(now);
    Session session = Session.opened(ids.next(now), account, now);
    work.keep(session);
    return new SignedIn(
        tokens.issue(session),
        session.expires(),
        session.company(),
        SessionView.PersonView.of(session));
  }

  /** The captcha is spent and the guess entered, both at once, before anything else is known. */
  private void spendCaptcha(SignIn given, Instant now) {
    Optional<Refusal> refusal =
        guesses.entered(
            NAME,
            now,
            work -> {
              Captcha captcha =
                  work.require(
                      Captcha.KIND, Captcha.ownerOf(given.captchaId()), given.captchaId().value());
              work.keep(captcha.use(now));
              return captcha.shows(given.captcha())
                  ? locked(given.userName(), work, now)
                  : Optional.of(new CaptchaNotValid());
            });
    refusal.ifPresent(
        why -> {
          throw why;
        });
  }

  /** A refusal here must not keep the captcha from being spent. */
  private static Optional<Refusal> locked(UserName name, Work work, Instant now) {
    try {
      Guesses.enter(name, work, now);
      return Optional.empty();
    } catch (PasswordLocked locked) {
      return Optional.of(locked);
    }
  }
}
