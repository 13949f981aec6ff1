package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasswordGuessesTest {
  private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");
  private static final UserName NAME = new UserName("wang.xiaoyu");

  private static PasswordGuesses after(int guesses, Instant at) {
    PasswordGuesses made = PasswordGuesses.none(NAME, NOW);
    for (int i = 0; i < guesses; i++) {
      made = made.guess(at);
    }
    return made;
  }

  @Test
  void fiveMayBeMadeAndNoMore() {
    PasswordGuesses five = after(5, NOW);
    assertThat(five.failures()).isEqualTo(5);
    assertThat(five.version()).isEqualTo(5);
    assertThatExceptionOfType(PasswordLocked.class)
        .isThrownBy(() -> five.guess(NOW.plusSeconds(60)))
        .satisfies(l -> assertThat(l.retryAfter()).isEqualTo(Duration.ofMinutes(14)));
  }

  @Test
  void theLockEndsAfterFifteenMinutes() {
    PasswordGuesses five = after(5, NOW);
    Instant end = NOW.plus(Duration.ofMinutes(15));
    assertThatExceptionOfType(PasswordLocked.class).isThrownBy(() -> five.guess(end.minusNanos(1)));
    PasswordGuesses anew = five.guess(end);
    assertThat(anew.failures()).isEqualTo(1);
    assertThat(anew.lastAt()).isEqualTo(end);
    assertThat(five.expiresAt()).contains(end);
  }

  @Test
  void failuresOfLongAgoAreForgotten() {
    assertThat(after(4, NOW).guess(NOW.plus(Duration.ofMinutes(15))).failures()).isEqualTo(1);
    assertThat(after(4, NOW).guess(NOW.plus(Duration.ofMinutes(14))).failures()).isEqualTo(5);
  }

  @Test
  void aRightOneForgetsThoseBefore() {
    PasswordGuesses right = after(5, NOW).right();
    assertThat(right.failures()).isZero();
    assertThat(right.version()).isEqualTo(6);
    assertThat(right.lastAt()).isEqualTo(NOW);
    assertThat(right.guess(NOW).failures()).isEqualTo(1);
  }

  @Test
  void areOfAUserNameWhetherOrNotSomebodyHasIt() {
    PasswordGuesses none = PasswordGuesses.none(NAME, NOW);
    assertThat(none.version()).isZero();
    assertThat(none.id()).isEqualTo(PasswordGuesses.idOf(new UserName("wang.xiaoyu")));
    assertThat(none.id()).isNotEqualTo(PasswordGuesses.idOf(new UserName("wang.xiaoyv")));
    assertThat(none.owner())
        .isEqualTo(PasswordGuesses.ownerOf(none.id()))
        .hasToString("Owner[value=S#password-guesses#" + none.id() + "]");
    assertThat(none.key()).isEqualTo(none.id().value());
    assertThat(none.auditedIn()).isEmpty();
    assertThat(none.kind().notFound().get()).isInstanceOf(PasswordNotAccepted.class);
  }
}
