package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChallengeTest {
  private static final Instant MADE = Instant.parse("2026-06-02T02:00:00Z");
  private final Challenge challenge = Challenge.made(SomeCompanies.id(1), "bm9uY2U", MADE);

  @Test
  void isSpentOnceWithinTwoMinutes() {
    var spent = challenge.use(MADE.plusSeconds(120).minusNanos(1));
    assertThat(spent.used()).isTrue();
    assertThat(spent.version()).isEqualTo(2);
    assertThatExceptionOfType(ChallengeNotValid.class).isThrownBy(() -> spent.use(MADE));
  }

  @Test
  void isTooOldAfterTwoMinutes() {
    assertThatExceptionOfType(ChallengeNotValid.class)
        .isThrownBy(() -> challenge.use(MADE.plusSeconds(120)));
    assertThat(challenge.validUntil()).isEqualTo(MADE.plusSeconds(120));
    assertThat(challenge.expiresAt()).contains(MADE.plusSeconds(120));
  }

  @Test
  void exactlyTheseBytesAreSigned() {
    assertThat(new String(challenge.bytesToSign(), StandardCharsets.UTF_8))
        .isEqualTo(
            "Portcover sign-in 国际贸易单一窗口保险服务 登录\nchallenge: "
                + SomeCompanies.id(1)
                + "\nnonce: bm9uY2U\n");
  }

  @Test
  void isAMeansAndNotAudited() {
    assertThat(challenge.auditedIn()).isEmpty();
    assertThat(challenge.owner()).isEqualTo(Owner.alone("challenge#" + SomeCompanies.id(1)));
    assertThat(challenge.subject()).isEqualTo("challenges/" + SomeCompanies.id(1));
    assertThat(challenge.createdAt()).isEqualTo(MADE);
    assertThat(challenge.kind().notFound().get()).isInstanceOf(ChallengeNotValid.class);
  }
}
