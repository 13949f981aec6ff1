package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAccounts;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** RequestCaptcha, SignInWithPassword: 手册 000 第三篇 “进入或退出系统”. */
class SignInWithPasswordTest {
  private final SomeCompany company = SomeCompany.fresh();

  /** “输入已注册成功的用户名、密码与验证码，点击登录”. */
  @Test
  void userNamePasswordAndCaptchaOpenASession() {
    String name = SomeAccounts.set(company.operator());

    Reply reply = Trial.requireStatus(200, SomeAccounts.signIn(name, SomeAccounts.PASSWORD));

    assertThat(reply.text("company/uscc")).isEqualTo(company.uscc().value());
    assertThat(reply.text("company/name")).isEqualTo(company.company().name());
    assertThat(reply.text("person/name")).isEqualTo("王操作");
    assertThat(reply.text("person/medium")).isEqualTo("PASSWORD");
    assertThat(Duration.between(Trial.now(), Instant.parse(reply.text("expiresAt"))))
        .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
    Desk desk = new Desk(company, null, reply.text("accessToken"));
    Reply session = desk.read("/v1/session");
    assertThat(session.text("mayCall/0")).isEqualTo("MEMBER");
    assertThat(session.at("mayCall/1")).isNull();
    assertThat(session.at("certificate")).isNull();
  }

  /** “界面中带有红色星号的字段，为必填项”: 用户名*, 密码*, 验证码*. */
  @Test
  void allThreeAreRequired() {
    Refused.fields(
        SomeAccounts.signIn(Map.of()),
        "/userName required",
        "/password required",
        "/captchaId required",
        "/captcha required");
  }

  /** “如果您的电脑中已安装好读卡器或拥有 Ikey 等介质，可点击‘卡介质’进行快速登录”. */
  @Test
  void whoHasACardNeedsNoPassword() {
    Reply reply = Trial.requireStatus(200, Desk.signIn(company.operatorCard(KeyKind.SM2)));
    assertThat(reply.text("person/medium")).isEqualTo("OPERATOR_CARD");
  }

  /** “登录成功后，在【金融服务】页签内，可进入出口信用子系统”; “左侧菜单包含：签约管理、小微投保、索赔申请……其中小微投保又包含：投保申请与服务介绍子菜单”. */
  @Test
  void thePasswordOpensEveryMenu() {
    Trial.insurer();
    Desk desk = SomeAccounts.signedIn(company, SomeAccounts.set(company.operator()));
    for (String menu :
        List.of(
            "/v1/home",
            "/v1/service-agreements",
            "/v1/seals",
            "/v1/applications",
            "/v1/service-introduction",
            "/v1/policies",
            "/v1/claims",
            "/v1/notices",
            "/v1/deadlines")) {
      desk.read(menu);
    }
  }

  /** 手册 000 第三章: “必须插入当前登录账号所绑定的卡介质，才能签署服务协议”. */
  @Test
  void aPasswordSessionReadsAndIsRefusedByTheNameOfTheCard() {
    String name = SomeAccounts.set(company.operator());
    Desk desk = SomeAccounts.signedIn(company, name);

    desk.read("/v1/home");
    desk.read("/v1/policies");
    Reply card =
        Refused.as(
            403,
            "card-needed",
            desk.send(
                Call.post("/v1/signing-requests")
                    .json(Map.of("purpose", "CONFIRM_APPLICATION", "version", 1))));
    assertThat(card.text("detail")).contains("操作员卡", "法人卡");
    Reply legalPerson =
        Refused.as(
            403,
            "legal-person-card-needed",
            desk.send(Call.post("/v1/seals").json(Map.of()).header("idempotency-key", "pw-seal")));
    assertThat(legalPerson.text("detail")).contains("法人卡");
  }

  /** “点击界面右上角‘退出’字样，可安全退出系统”. */
  @Test
  void signingOutEndsItAtOnce() {
    Desk desk = SomeAccounts.signedIn(company, SomeAccounts.set(company.operator()));
    Trial.requireStatus(204, desk.send(Call.of("DELETE", "/v1/session")));
    Refused.as(401, "not-signed-in", desk.get("/v1/home"));
  }

  @Test
  void aCaptchaIsAPngThatAnyoneGets() throws Exception {
    Reply captcha = SomeAccounts.captcha();
    byte[] png = Base64.getDecoder().decode(captcha.text("image"));
    assertThat(Arrays.copyOf(png, 8))
        .isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    assertThat(SomeAccounts.shown(captcha)).matches("[ACDEFHJKMNPRTUVWXY34679]{5}");
    assertThat(captcha.body()).doesNotContain(SomeAccounts.shown(captcha));
    assertThat(png.length).isBetween(1_000, 20_000);
    // The JDK's own reader says so too, and that there is something on it, and not too much.
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    int dark = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        dark += picture.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
      }
    }
    int all = picture.getWidth() * picture.getHeight();
    assertThat(100 * dark / all).as("percent that is dark").isBetween(4, 40);
  }

  @Test
  void aCaptchaIsSpentByTheFirstTryWhateverComesOfIt() {
    String name = SomeAccounts.set(company.operator());
    Reply captcha = SomeAccounts.captcha();
    String shown = SomeAccounts.shown(captcha);
    // Read wrongly.
    Refused.as(
        401,
        "captcha-not-valid",
        SomeAccounts.signIn(SomeAccounts.body(name, SomeAccounts.PASSWORD, captcha, "XXXXX")));
    Refused.as(
        401,
        "captcha-not-valid",
        SomeAccounts.signIn(SomeAccounts.body(name, SomeAccounts.PASSWORD, captcha, shown)));
    // Read rightly, the password wrong.
    Reply second = SomeAccounts.captcha();
    var wrong = SomeAccounts.body(name, "not this one", second, SomeAccounts.shown(second));
    Refused.as(401, "password-not-accepted", SomeAccounts.signIn(wrong));
    Refused.as(401, "captcha-not-valid", SomeAccounts.signIn(wrong));
    // All right.
    Reply third = SomeAccounts.captcha();
    var right =
        SomeAccounts.body(
            name, SomeAccounts.PASSWORD, third, SomeAccounts.shown(third).toLowerCase(Locale.ROOT));
    Trial.requireStatus(200, SomeAccounts.signIn(right));
    Refused.as(401, "captcha-not-valid", SomeAccounts.signIn(right));
  }

  @Test
  void aCaptchaIsGoodForTwoMinutesAndNobodyElses() {
    String name = SomeAccounts.set(company.operator());
    Reply captcha = SomeAccounts.captcha();
    var body = SomeAccounts.body(name, SomeAccounts.PASSWORD, captcha, SomeAccounts.shown(captcha));
    Trial.clock().advance(Duration.ofSeconds(121));
    Refused.as(401, "captcha-not-valid", SomeAccounts.signIn(body));
    Refused.as(
        401,
        "captcha-not-valid",
        SomeAccounts.signIn(Fields.with(body, "captchaId", "01ARZ3NDEKTSV4RRFFQ69G5FAV")));
  }

  @Test
  void oneCaptchaAtTheSameMomentIsOneTry() {
    String name = SomeAccounts.set(company.operator());
    Reply captcha = SomeAccounts.captcha();
    var body = SomeAccounts.body(name, SomeAccounts.PASSWORD, captcha, SomeAccounts.shown(captcha));

    List<Reply> replies = AtOnce.times(6, () -> SomeAccounts.signIn(body));

    assertThat(replies).filteredOn(r -> r.status() == 200).hasSize(1);
    assertThat(replies)
        .filteredOn(r -> r.status() != 200)
        .allSatisfy(r -> assertThat(r.problem()).isEqualTo("captcha-not-valid"));
  }

  @Test
  void fiveWrongPasswordsLockForFifteenMinutes() {
    String name = SomeAccounts.set(company.operator());
    for (int i = 0; i < 5; i++) {
      Refused.as(401, "password-not-accepted", SomeAccounts.signIn(name, "wrong password " + i));
    }
    Reply locked =
        Refused.as(429, "password-locked", SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
    assertThat(Integer.parseInt(locked.headers().get("retry-after"))).isBetween(880, 900);
    // A card signs in all the same.
    assertThat(company.operator().read("/v1/session").status()).isEqualTo(200);

    Trial.clock().advance(Duration.ofMinutes(15));
    Trial.requireStatus(200, SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
  }

  @Test
  void aRightPasswordForgetsTheWrongOnesBefore() {
    String name = SomeAccounts.set(company.operator());
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        Refused.as(401, "password-not-accepted", SomeAccounts.signIn(name, "wrong password"));
      }
      Trial.requireStatus(200, SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
    }
  }

  @Test
  void aWrongCaptchaDoesNotLockThePersonOut() {
    String name = SomeAccounts.set(company.operator());
    for (int i = 0; i < 7; i++) {
      Refused.as(
          401,
          "captcha-not-valid",
          SomeAccounts.signIn(SomeAccounts.body(name, "wrong", SomeAccounts.captcha(), "XXXXX")));
    }
    Trial.requireStatus(200, SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
  }

  @Test
  void unknownUsersAndWrongPasswordsAreAnsweredAlikeUntilLockedToo() {
    String known = SomeAccounts.set(company.operator());
    String unknown = SomeAccounts.freshName();
    for (int i = 0; i < 7; i++) {
      Reply one = SomeAccounts.signIn(known, "wrong password");
      Reply other = SomeAccounts.signIn(unknown, "wrong password");
      assertThat(other.status()).isEqualTo(one.status());
      assertThat(other.problem()).isEqualTo(one.problem());
      assertThat(other.text("detail")).isEqualTo(one.text("detail"));
      assertThat(other.headers().keySet()).isEqualTo(one.headers().keySet());
    }
  }

  /** Ratios of sums, interleaved: what differs is far below what the hash takes. */
  @Test
  void unknownUsersTakeAboutAsLong() {
    String known = SomeAccounts.set(company.operator());
    List<Long> ratios = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      long one = nanos(known);
      long other = nanos(SomeAccounts.freshName());
      ratios.add(100 * other / one);
    }
    Collections.sort(ratios);
    assertThat(ratios.get(1)).as("percent of a known user's time: %s", ratios).isBetween(35L, 285L);
  }

  private static long nanos(String name) {
    Reply captcha = SomeAccounts.captcha();
    var body = SomeAccounts.body(name, "wrong password", captcha, SomeAccounts.shown(captcha));
    long start = System.nanoTime();
    Refused.as(401, "password-not-accepted", SomeAccounts.signIn(body));
    return System.nanoTime() - start;
  }

  @Test
  void howeverManyAtTheSameMomentNoMoreThanFiveAreLookedAt() {
    String name = SomeAccounts.set(company.operator());
    Queue<Reply> captchas = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < 12; i++) {
      captchas.add(SomeAccounts.captcha());
    }

    List<Reply> replies =
        AtOnce.times(
            12,
            () -> {
              Reply captcha = captchas.remove();
              return SomeAccounts.signIn(
                  SomeAccounts.body(name, "wrong password", captcha, SomeAccounts.shown(captcha)));
            });

    assertThat(replies)
        .allSatisfy(
            r ->
                assertThat(r.problem())
                    .isIn("password-not-accepted", "password-locked", "lost-race"));
    assertThat(replies)
        .filteredOn(r -> r.problem().equals("password-not-accepted"))
        .hasSizeLessThanOrEqualTo(5);
    Refused.as(429, "password-locked", SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
  }

  @Test
  void anAccountEndsWithItsCard() {
    Desk desk =
        Desk.signedIn(
            company,
            Trial.authority(KeyKind.ECDSA)
                .issue(
                    company
                        .operatorOrder()
                        .validFrom(Trial.now().minusSeconds(60), Trial.now().plusSeconds(600))));
    String name = SomeAccounts.set(desk);
    Desk signedIn = SomeAccounts.signedIn(company, name);
    assertThat(Instant.parse(signedIn.read("/v1/session").text("expiresAt")))
        .isBefore(Trial.now().plusSeconds(601));

    Trial.clock().advance(Duration.ofSeconds(601));

    Refused.as(401, "not-signed-in", signedIn.get("/v1/home"));
    Refused.as(401, "account-out-of-date", SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
    Refused.as(401, "password-not-accepted", SomeAccounts.signIn(name, "wrong password"));
    Trial.requireStatus(
        200, SomeAccounts.set(company.operator(), name, SomeAccounts.PASSWORD + "!"));
    Trial.requireStatus(200, SomeAccounts.signIn(name, SomeAccounts.PASSWORD + "!"));
  }
}
