package cn.portcover.trial;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.util.Base64;
import java.util.Map;

/** User names and passwords, and the captchas before them. */
public final class SomeAccounts {
  public static final String PASSWORD = "霜叶红于 lantern teacup 27";

  private SomeAccounts() {}

  /** A user name that nobody has. */
  public static String freshName() {
    return Trial.fresh("u-");
  }

  /** Sets the password of the person of that session; answers the user name. */
  public static String set(Desk desk) {
    String name = freshName();
    Trial.requireStatus(200, set(desk, name, PASSWORD));
    return name;
  }

  public static Reply set(Desk desk, String name, String password) {
    return desk.send(
        Call.of("PUT", "/v1/session/account")
            .json(Fields.of("userName", name, "password", password)));
  }

  public static Reply captcha() {
    return Trial.requireStatus(201, Trial.send(Call.post("/v1/session/captchas")));
  }

  /** What it shows, as a person reads it. */
  public static String shown(Reply captcha) {
    return Trial.system()
        .captchas()
        .read(Base64.getDecoder().decode(captcha.text("image")))
        .orElseThrow();
  }

  public static Map<String, Object> body(
      String name, String password, Reply captcha, String typed) {
    return Fields.of(
        "userName",
        name,
        "password",
        password,
        "captchaId",
        captcha.text("captchaId"),
        "captcha",
        typed);
  }

  /** Signs in with a new captcha, rightly read. */
  public static Reply signIn(String name, String password) {
    Reply captcha = captcha();
    return signIn(body(name, password, captcha, shown(captcha)));
  }

  public static Reply signIn(Map<String, Object> body) {
    return Trial.send(Call.post("/v1/session/password").json(body));
  }

  /** The person at the desk, signed in with the password. */
  public static Desk signedIn(SomeCompany company, String name) {
    return new Desk(
        company, null, Trial.requireStatus(200, signIn(name, PASSWORD)).text("accessToken"));
  }
}
