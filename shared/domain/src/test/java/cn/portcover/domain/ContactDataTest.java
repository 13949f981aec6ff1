package cn.portcover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("主要联系人: mobile, telephone and e-mail")
class ContactDataTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800138000",
        "+8613800138000",
        "008613800138000",
        "+86 138-0013-8000",
        "138 0013 8000"
      })
  void aMobileIsTakenHoweverItIsTyped(String typed) {
    assertThat(Mobile.parse(typed)).hasToString("13800138000").isEqualTo(new Mobile("13800138000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12800138000",
        "1380013800",
        "138001380000",
        "23800138000",
        "１3800138000",
        "+85213800138000",
        "1380013800a"
      })
  void otherNumbersAreNoMobiles(String typed) {
    refused("mobile-malformed", () -> Mobile.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "65307600",
        "010-65307600",
        "01065307600",
        "0755-83165355",
        "010-65307600-12",
        "400-820-8820",
        "4008208820",
        "8008208820",
        "95198",
        "955881",
        "13800138000"
      })
  void aTelephoneIsALandlineAServiceNumberOrAMobile(String typed) {
    assertThat(Phone.parse(typed)).hasToString(typed);
  }

  @Test
  void spacesInATelephoneAreDropped() {
    assertThat(Phone.parse("010 6530 7600").value()).isEqualTo("01065307600");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "110",
        "010-15307600",
        "010-65307600-1234567",
        "abc",
        "65307600x",
        "９5198"
      })
  void otherNumbersAreNoTelephones(String typed) {
    refused("phone-malformed", () -> Phone.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b.cn", "WANG.LI@EXPORT.COM.CN", "o'neill+tag@mail-1.example", "x_y-z@a.b"})
  void anAddressKeepsItsCase(String typed) {
    assertThat(Email.parse(" " + typed + " ")).hasToString(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@",
        "@b.cn",
        "a@b",
        "a b@c.cn",
        "a..b@c.cn",
        ".a@b.cn",
        "a.@b.cn",
        "a@-b.cn",
        "a@b-.cn",
        "a@b..cn",
        "a@b.cn.",
        "王@例子.cn",
        "a@b.cn\nBcc: c@d.cn",
        "a@@b.cn"
      })
  void otherTextsAreNoAddresses(String typed) {
    refused("email-malformed", () -> new Email(typed));
  }

  @Test
  void anAddressHasAtMost254Characters() {
    String domain = "@" + "a".repeat(60) + ".cn";
    assertThatCode(() -> new Email("a".repeat(254 - domain.length()) + domain))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> new Email("a".repeat(255 - domain.length()) + domain))
        .satisfies(m -> assertThat(m.arguments()).containsExactly(255));
  }

  @Test
  void longInputThatAlmostFitsIsRefusedAtOnce() {
    refused("email-malformed", () -> new Email("a@" + "a-".repeat(120) + ".cn"));
    refused("email-malformed", () -> new Email("a.".repeat(1_000_000)));
  }

  @Test
  void anInsurersRuleNamesTheFirstForbiddenCharacterAndItsPlace() {
    var rule = new EmailRule("-_");
    assertThatCode(() -> rule.check(new Email("wangli@export.cn"))).doesNotThrowAnyException();
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> rule.check(new Email("wang_li@ex-port.cn")))
        .satisfies(m -> assertThat(m.code()).isEqualTo("email-character-not-allowed"))
        .satisfies(m -> assertThat(m.arguments()).containsExactly("_", 5));
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> rule.check(new Email("-a@b.cn")))
        .satisfies(m -> assertThat(m.arguments()).containsExactly("-", 1));
  }

  @Test
  void withoutARuleEveryAddressPasses() {
    assertThatCode(() -> EmailRule.NONE.check(new Email("wang_li@ex-port.cn")))
        .doesNotThrowAnyException();
  }

  private static void refused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(made)
        .satisfies(m -> assertThat(m.code()).isEqualTo(code));
  }
}
