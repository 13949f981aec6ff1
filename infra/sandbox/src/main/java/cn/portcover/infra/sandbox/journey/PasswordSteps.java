package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.problem;
import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.company.CompanyDesk;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** User name, password and captcha, and what a session opened with them may do. */
final class PasswordSteps {
  private final Play play;
  private final String userName;
  private final String password;
  private Map<String, Object> lastSignIn = Map.of();

  PasswordSteps(Play play) {
    this.play = play;
    // The user name is the person's for good, so it is the same whenever this is played.
    this.userName = "j-" + play.options.confirmWith().name().charAt(0) + play.holder.uscc().value();
    this.password = "丝绸之路 lantern " + play.freshKey();
  }

  void guessableIsRefused() {
    play.steps.check(
        "choose a password that everybody chooses",
        "refused, and why",
        () -> {
          Tree refused = problem(422, "invalid-fields", account("password1234"));
          same(
              "field",
              "/password",
              refused.at("errors").items().getFirst().at("pointer").textOrEmpty());
          return refused.at("errors").items().getFirst().at("detail").textOrEmpty();
        });
  }

  void set() throws Steps.Broken {
    play.steps.must(
        "set user name and password with the card",
        "the account is as long valid as the card",
        () -> {
          Tree account = status(200, account(password));
          same("userName", userName.toLowerCase(Locale.ROOT), account.at("userName").textOrEmpty());
          return "user %s, until %s"
              .formatted(
                  account.at("userName").textOrEmpty(), account.at("validUntil").textOrEmpty());
        });
  }

  private ApiAnswer account(String chosen) throws java.io.IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("userName", userName);
    body.put("password", chosen);
    return play.company.put("/v1/session/account", body, 1);
  }

  void wrongCaptcha() {
    play.steps.check(
        "read the captcha wrongly",
        "captcha-not-valid",
        () -> {
          Tree refused = problem(401, "captcha-not-valid", attempt(password, "WRONG"));
          return refused.at("detail").textOrEmpty();
        });
  }

  void wrongPassword() {
    play.steps.check(
        "type a wrong password",
        "password-not-accepted",
        () -> {
          Tree refused = problem(401, "password-not-accepted", attempt("not " + password, null));
          return refused.at("detail").textOrEmpty();
        });
  }

  void signIn() throws Steps.Broken {
    play.steps.must(
        "sign in with user name, password and captcha",
        "a session of " + play.holder.name() + " without a card",
        () -> {
          ApiAnswer answer = attempt(password, null);
          Tree session = status(200, answer);
          same("medium", "PASSWORD", session.at("person", "medium").textOrEmpty());
          play.company.use(answer);
          return "session of %s, %s"
              .formatted(
                  session.at("company", "name").textOrEmpty(),
                  session.at("person", "name").textOrEmpty());
        });
  }

  void captchaIsSpent() {
    play.steps.check(
        "send the same sign-in again",
        "captcha-not-valid: each captcha is good for one try",
        () -> {
          Tree refused =
              problem(
                  401, "captcha-not-valid", play.company.post("/v1/session/password", lastSignIn));
          return refused.at("detail").textOrEmpty();
        });
  }

  void readHome() {
    play.steps.check(
        "look at the home page",
        "unread notices, with a link",
        () ->
            soon(
                () -> {
                  Tree home = status(200, play.company.get("/v1/home"));
                  that(Expect.number(home, "unreadNotices", "count") > 0, "none: " + home);
                  return home.at("unreadNotices", "count") + " unread";
                }));
  }

  void noticeIsRead() {
    play.steps.check(
        "read the notice of the offer",
        "marked as read by the person",
        () ->
            soon(
                () -> {
                  Tree list = status(200, play.company.get("/v1/notices?status=UNREAD&limit=100"));
                  for (Tree each : list.at("items").items()) {
                    if (each.at("text").textOrEmpty().contains(play.offerNumber)) {
                      String id = Expect.text(each, "id");
                      Tree read =
                          status(200, play.company.post("/v1/notices/" + id + "/reading", null));
                      same("status", "READ", read.at("status").textOrEmpty());
                      return each.at("text").textOrEmpty();
                    }
                  }
                  throw new Mismatch("no notice of offer " + play.offerNumber);
                }));
  }

  void cannotSign() {
    play.steps.check(
        "ask for a statement to sign",
        "refused: 操作员卡 or 法人卡 is needed",
        () -> {
          var body = new LinkedHashMap<String, Object>();
          body.put("purpose", "CONFIRM_APPLICATION");
          body.put("subject", "applications/01ARZ3NDEKTSV4RRFFQ69G5FAV");
          body.put("version", 1);
          Tree refused =
              problem(403, "card-needed", play.company.post("/v1/signing-requests", body));
          String detail = refused.at("detail").textOrEmpty();
          that(detail.contains("操作员卡") && detail.contains("法人卡"), "no card named: " + detail);
          return detail;
        });
  }

  void cannotMakeSeal() {
    play.steps.check(
        "make a seal",
        "refused: 法人卡 is needed",
        () -> {
          Tree refused =
              problem(403, "legal-person-card-needed", play.company.post("/v1/seals", Map.of()));
          String detail = refused.at("detail").textOrEmpty();
          that(detail.contains("法人卡"), "no card named: " + detail);
          return detail;
        });
  }

  void remove() {
    play.steps.check(
        "remove the account with the card",
        "nobody signs in with it any more",
        () -> {
          status(204, play.company.delete("/v1/session/account", Map.of(), 1));
          return "removed";
        });
  }

  void isRemoved() {
    play.steps.check(
        "sign in with the removed account",
        "the same answer as for a wrong password",
        () -> {
          Tree refused = problem(401, "password-not-accepted", attempt(password, null));
          return refused.at("detail").textOrEmpty();
        });
  }

  /**
   * Requests a captcha and signs in.
   *
   * @param typed what is typed as captcha; null for what it shows
   */
  private ApiAnswer attempt(String tried, @org.jspecify.annotations.Nullable String typed)
      throws Exception {
    Tree captcha = status(201, play.company.post("/v1/session/captchas", null));
    byte[] png = CompanyDesk.base64(captcha.at("image"));
    String shown =
        play.captchas.read(png).orElseThrow(() -> new Mismatch("the captcha cannot be read"));
    var body = new LinkedHashMap<String, Object>();
    body.put("userName", userName);
    body.put("password", tried);
    body.put("captchaId", captcha.at("captchaId").textOrEmpty());
    body.put("captcha", typed == null ? shown : typed);
    lastSignIn = body;
    return play.company.post("/v1/session/password", body);
  }
}
