package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAccounts;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SetPassword, ViewAccount, ChangePassword, RemoveAccount. */
class AccountsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk operator = company.operator();

  private static Reply change(Desk desk, String current, String wanted) {
    return desk.send(
        Call.of("PUT", "/v1/session/account/password")
            .json(Fields.of("currentPassword", current, "newPassword", wanted)));
  }

  @Test
  void aCardSetsAndViewsItsOwnPersonsAccount() {
    Refused.as(404, "account-not-found", operator.get("/v1/session/account"));
    String name = SomeAccounts.set(operator);

    Reply account = operator.read("/v1/session/account");

    assertThat(account.text("userName")).isEqualTo(name);
    assertThat(account.text("person")).isEqualTo("王操作");
    assertThat(account.body()).doesNotContain("argon2", SomeAccounts.PASSWORD);
    Refused.as(404, "account-not-found", company.legalPerson().get("/v1/session/account"));
    // Its change is told to the company.
    assertThat(operator.read("/v1/notices").text("items/0/kind")).isEqualTo("ACCOUNT_CHANGED");
  }

  @Test
  void settingItAgainReplacesThePasswordAndEndsItsSessions() {
    String name = SomeAccounts.set(operator);
    Desk before = SomeAccounts.signedIn(company, name);
    before.read("/v1/home");

    Trial.requireStatus(200, SomeAccounts.set(operator, name, "another 长风破浪 teapot"));

    Refused.as(401, "not-signed-in", before.get("/v1/home"));
    Refused.as(401, "password-not-accepted", SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
    Trial.requireStatus(200, SomeAccounts.signIn(name, "another 长风破浪 teapot"));
    Refused.as(
        409,
        "user-name-fixed",
        SomeAccounts.set(operator, SomeAccounts.freshName(), SomeAccounts.PASSWORD));
  }

  @Test
  void aUserNameIsOnePersonsForGood() {
    String name = SomeAccounts.set(operator);
    Desk other = SomeCompany.fresh().operator();
    Refused.as(409, "user-name-taken", SomeAccounts.set(other, name, SomeAccounts.PASSWORD));
    Refused.as(
        409,
        "user-name-taken",
        SomeAccounts.set(other, " " + name.toUpperCase(Locale.ROOT) + " ", SomeAccounts.PASSWORD));
    Trial.requireStatus(204, operator.send(Call.of("DELETE", "/v1/session/account")));
    Refused.as(409, "user-name-taken", SomeAccounts.set(other, name, SomeAccounts.PASSWORD));
  }

  @Test
  void ofTwoWhoWantANameAtTheSameMomentOneGetsIt() {
    String name = SomeAccounts.freshName();
    List<Desk> desks = List.of(operator, SomeCompany.fresh().operator());
    var next = new java.util.concurrent.atomic.AtomicInteger();

    List<Reply> replies =
        AtOnce.times(
            2,
            () -> SomeAccounts.set(desks.get(next.getAndIncrement()), name, SomeAccounts.PASSWORD));

    assertThat(replies).filteredOn(r -> r.status() == 200).hasSize(1);
    assertThat(replies).filteredOn(r -> r.status() == 409).hasSize(1);
  }

  @Test
  void aRemovedAccountOpensNothing() {
    String name = SomeAccounts.set(operator);
    Desk session = SomeAccounts.signedIn(company, name);

    Trial.requireStatus(204, operator.send(Call.of("DELETE", "/v1/session/account")));

    Refused.as(401, "not-signed-in", session.get("/v1/home"));
    Refused.as(401, "password-not-accepted", SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
    Refused.as(404, "account-not-found", operator.send(Call.of("DELETE", "/v1/session/account")));
    Trial.requireStatus(200, SomeAccounts.set(operator, name, SomeAccounts.PASSWORD));
    Trial.requireStatus(200, SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
  }

  /** ASVS 5.0, 6.2.1, 6.2.4, 6.2.11, 6.2.12. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "short 1",
        "password1234",
        "qwertyuiop123",
        "aaaaaaaaaaaaaaaa",
        "iloveyou1234",
        "1qaz2wsx3edc",
        "abcdefghijklmnop",
        "Portcover teapot lantern"
      })
  void whatOthersWouldTryFirstIsNotTaken(String password) {
    Reply refused =
        Refused.as(
            422, "invalid-fields", SomeAccounts.set(operator, SomeAccounts.freshName(), password));
    assertThat(Refused.errors(refused)).hasSize(1).first().asString().startsWith("/password ");
    assertThat(refused.body()).doesNotContain(password);
  }

  @Test
  void aPasswordThatHoldsTheUserNameOrTheCompanyIsNotTaken() {
    String name = SomeAccounts.freshName();
    for (String known : List.of(name, company.uscc().value(), company.company().name())) {
      Refused.fields(
          SomeAccounts.set(operator, name, "lantern " + known + " teapot"),
          "/password password-contains-known-word");
    }
  }

  @Test
  void wrongFieldsAreNamed() {
    Refused.fields(
        SomeAccounts.set(operator, "ab", "x".repeat(129)),
        "/userName user-name-malformed",
        "/password text-too-long");
  }

  /** ASVS 5.0, 6.2.3: with the present one and a new one. */
  @Test
  void whoKnowsThePasswordChangesIt() {
    String name = SomeAccounts.set(operator);
    Desk desk = SomeAccounts.signedIn(company, name);
    Refused.fields(
        change(desk, "not this one", "another 长风破浪 teapot"), "/currentPassword password-wrong");
    Refused.fields(
        change(desk, SomeAccounts.PASSWORD, "password1234"), "/newPassword password-guessable");

    Trial.requireStatus(200, change(desk, SomeAccounts.PASSWORD, "another 长风破浪 teapot"));

    Refused.as(401, "not-signed-in", desk.get("/v1/home"));
    Trial.requireStatus(200, SomeAccounts.signIn(name, "another 长风破浪 teapot"));
    Refused.as(
        404,
        "account-not-found",
        change(company.legalPerson(), SomeAccounts.PASSWORD, "another 长风破浪 teapot"));
  }

  @Test
  void guessingThePresentPasswordCountsToo() {
    String name = SomeAccounts.set(operator);
    Desk desk = SomeAccounts.signedIn(company, name);
    for (int i = 0; i < 5; i++) {
      Refused.fields(
          change(desk, "not this one", SomeAccounts.PASSWORD), "/currentPassword password-wrong");
    }
    Refused.as(429, "password-locked", change(desk, SomeAccounts.PASSWORD, "another 长风破浪 teapot"));
    Refused.as(429, "password-locked", SomeAccounts.signIn(name, SomeAccounts.PASSWORD));
  }
}
