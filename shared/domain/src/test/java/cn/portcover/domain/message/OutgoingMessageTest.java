package cn.portcover.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.message.OutgoingMessage.Attempt;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutgoingMessageTest {
  private static final Instant OWED = Instant.parse("2026-07-01T23:30:00Z");
  private static final Instant LATER = OWED.plusSeconds(60);

  private final OutgoingMessage message =
      OutgoingMessage.owed(
          SomeCompanies.id(4),
          Owner.company(SomeCompanies.EXPORTER.uscc()),
          SomeCompanies.SINOSURE,
          "policy.acknowledged",
          "policies/P-1",
          12,
          "{}",
          OWED);

  @Test
  void isDueAtOnce() {
    assertThat(message.status()).isEqualTo(DeliveryStatus.PENDING);
    assertThat(message.isDue(OWED.minusNanos(1))).isFalse();
    assertThat(message.isDue(OWED)).isTrue();
    assertThat(message.dueAt()).contains(OWED);
    assertThat(message.attemptNumber()).isEqualTo(1);
    assertThat(message.version()).isEqualTo(1);
  }

  @Test
  void inHandItWaitsUntilTheLeaseIsOver() {
    var leased = message.leased(LATER);
    assertThat(leased.isDue(LATER.minusNanos(1))).isFalse();
    assertThat(leased.isDue(LATER)).isTrue();
    assertThat(leased.attempts()).isEmpty();
    assertThat(leased.version()).isEqualTo(2);
  }

  @Test
  void aFailedAttemptIsFollowedByAnother() {
    var failed = message.failed(attempt(1), LATER);
    assertThat(failed.status()).isEqualTo(DeliveryStatus.PENDING);
    assertThat(failed.nextAttemptAt()).isEqualTo(LATER);
    assertThat(failed.attempts()).containsExactly(attempt(1));
    assertThat(failed.attemptNumber()).isEqualTo(2);
  }

  @Test
  void deliveredItIsDueNoMore() {
    var delivered = message.delivered(attempt(1));
    assertThat(delivered.status()).isEqualTo(DeliveryStatus.DELIVERED);
    assertThat(delivered.isDue(LATER)).isFalse();
    assertThat(delivered.dueAt()).isEmpty();
  }

  @Test
  void aDeadLetterStandsInAListOfItsOwnAndMayBeSentAgain() {
    var dead = message.failed(attempt(1), LATER).dead(attempt(2));
    assertThat(dead.status()).isEqualTo(DeliveryStatus.DEAD);
    assertThat(dead.dueAt()).isEmpty();
    assertThat(dead.listedIn()).contains("deliveries/sinosure/dead");
    var again = dead.again(LATER);
    assertThat(again.status()).isEqualTo(DeliveryStatus.PENDING);
    assertThat(again.attempts()).isEmpty();
    assertThat(again.isDue(LATER)).isTrue();
    assertThat(again.listedIn()).contains("deliveries/sinosure/2026-07-01");
  }

  @Test
  void aDeadLetterIsNotDueThoughATimeWasSet() {
    assertThat(message.dead(attempt(1)).postponed(LATER).isDue(LATER)).isFalse();
  }

  @Test
  void waitingForAnEarlierOneIsNoAttempt() {
    var postponed = message.postponed(LATER);
    assertThat(postponed.attempts()).isEmpty();
    assertThat(postponed.nextAttemptAt()).isEqualTo(LATER);
    assertThat(postponed.status()).isEqualTo(DeliveryStatus.PENDING);
  }

  @Test
  void theLastFortyAttemptsAreKeptAndTheCountGoesOn() {
    var failing = message;
    for (int n = 1; n <= 45; n++) {
      failing = failing.failed(attempt(failing.attemptNumber()), LATER);
    }
    assertThat(failing.attempts()).hasSize(40);
    assertThat(failing.attempts().getFirst().number()).isEqualTo(6);
    assertThat(failing.attemptNumber()).isEqualTo(46);
  }

  @Test
  void messagesOfOneSubjectSortByTheirOrder() {
    assertThat(message.key())
        .startsWith(OutgoingMessage.keysOf("policies/P-1", SomeCompanies.SINOSURE))
        .isEqualTo("policies/P-1/sinosure/000000000012/" + SomeCompanies.id(4));
    assertThat(message.aliases()).containsExactly("messages/" + SomeCompanies.id(4));
    assertThat(OutgoingMessage.alias(SomeCompanies.id(4)))
        .isEqualTo("messages/" + SomeCompanies.id(4));
  }

  @Test
  void isAMeansAndNotAudited() {
    assertThat(message.auditedIn()).isEmpty();
    assertThat(message.kind().notFound().get()).isInstanceOf(MessageNotFound.class);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusIsNamedInBothLanguages(DeliveryStatus status) {
    assertThat(status.label(Language.ZH)).isNotBlank();
    assertThat(status.label(Language.EN)).isNotBlank().isNotEqualTo(status.label(Language.ZH));
  }

  private static Attempt attempt(int number) {
    return new Attempt(OWED, number, 503, null);
  }

  @Test
  void whatWasToGoOutBeforeIsNeverSentAgain() {
    assertThat(message.isOver(LATER.plusSeconds(1_000_000))).isFalse();
    var instruction = message.until(LATER);
    assertThat(instruction.version()).isEqualTo(1);
    assertThat(instruction.isOver(LATER)).isFalse();
    assertThat(instruction.isOver(LATER.plusNanos(1))).isTrue();
    var dead = instruction.dead(attempt(1));
    assertThat(dead.again(LATER).validUntil()).isEqualTo(LATER);
    assertThatExceptionOfType(MessageOutOfDate.class)
        .isThrownBy(() -> dead.again(LATER.plusNanos(1)));
  }
}
