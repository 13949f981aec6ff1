package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CaptchaTest {
  private static final Instant MADE = Instant.parse("2026-06-02T02:00:00Z");
  private final Captcha captcha = Captcha.made(SomeCompanies.id(1), "7KX3P", MADE);

  @Test
  void showsItsTextInAnyCase() {
    assertThat(captcha.shows("7KX3P")).isTrue();
    assertThat(captcha.shows(" 7kx3p ")).isTrue();
    assertThat(captcha.shows("7KX3R")).isFalse();
    assertThat(captcha.shows("")).isFalse();
  }

  @Test
  void theSameTextOfAnotherHasAnotherDigest() {
    assertThat(Captcha.made(SomeCompanies.id(2), "7KX3P", MADE).digest())
        .isNotEqualTo(captcha.digest());
    assertThat(captcha.toString()).doesNotContain("7KX3P");
  }

  @Test
  void isSpentOnceWithinTwoMinutes() {
    var spent = captcha.use(MADE.plusSeconds(120).minusNanos(1));
    assertThat(spent.used()).isTrue();
    assertThat(spent.version()).isEqualTo(2);
    assertThat(spent.digest()).isEqualTo(captcha.digest());
    assertThatExceptionOfType(CaptchaNotValid.class).isThrownBy(() -> spent.use(MADE));
    assertThatExceptionOfType(CaptchaNotValid.class)
        .isThrownBy(() -> captcha.use(MADE.plusSeconds(120)));
    assertThat(captcha.expiresAt()).contains(MADE.plusSeconds(120));
  }

  @Test
  void isAMeansAndNotAudited() {
    assertThat(captcha.auditedIn()).isEmpty();
    assertThat(captcha.owner())
        .isEqualTo(Captcha.ownerOf(SomeCompanies.id(1)))
        .isEqualTo(Owner.alone("captcha#" + SomeCompanies.id(1)));
    assertThat(captcha.subject()).isEqualTo("captchas/" + SomeCompanies.id(1));
    assertThat(captcha.kind().notFound().get()).isInstanceOf(CaptchaNotValid.class);
  }
}
