package cn.portcover.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Email;
import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Owner;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigestSubscriptionTest {
  /** Ten in the morning in Beijing. */
  private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");

  private static final Instant NEXT_EIGHT = Instant.parse("2026-06-03T00:00:00Z");

  /** The end of the card. */
  private static final Instant UNTIL = Instant.parse("2027-06-02T00:00:00Z");

  private static final Uscc USCC = SomeCompanies.EXPORTER.uscc();
  private static final Email ADDRESS = new Email("wang@export.cn");

  private final DigestSubscription asked =
      DigestSubscription.asked(USCC, "王丽", ADDRESS, Language.ZH, UNTIL, NOW);
  private final DigestSubscription sent = asked.codeSent("abc", NOW);

  @Test
  void isDueAtOnceForItsCode() {
    assertThat(asked.needsCode()).isTrue();
    assertThat(asked.isDue(NOW)).isTrue();
    assertThat(asked.dueAt()).contains(NOW);
    assertThat(asked.isConfirmed()).isFalse();
    assertThat(asked.id()).isEqualTo(DigestSubscription.idOf(USCC, "王丽"));
    assertThat(asked.owner()).isEqualTo(Owner.company(USCC));
    assertThat(asked.key()).isEqualTo(asked.id().value());
    assertThat(asked.statuses()).containsEntry("status", DigestStatus.PENDING);
    assertThat(asked.kind().notFound().get()).isInstanceOf(DigestNotFound.class);
  }

  @Test
  void waitsADayForTheCode() {
    assertThat(sent.needsCode()).isFalse();
    assertThat(sent.isDue(NOW.plus(Duration.ofHours(24)).minusNanos(1))).isFalse();
    assertThat(sent.isDue(NOW.plus(Duration.ofHours(24)))).isTrue();
    assertThat(sent.toString()).doesNotContain("abc");
  }

  @Test
  void isConfirmedByThatCodeWithinTheDay() {
    DigestSubscription confirmed = sent.confirm(" abc ", NOW.plusSeconds(60));
    assertThat(confirmed.isConfirmed()).isTrue();
    assertThat(confirmed.code()).isNull();
    assertThat(confirmed.needsCode()).isFalse();
    assertThat(confirmed.nextAt()).isEqualTo(NEXT_EIGHT);
    assertThat(confirmed.toldUntil()).isEqualTo(NOW.minusSeconds(240));
    assertThat(confirmed.version()).isEqualTo(3);
    for (DigestSubscription each : new DigestSubscription[] {asked, confirmed}) {
      assertThatExceptionOfType(DigestCodeNotValid.class)
          .isThrownBy(() -> each.confirm("abc", NOW));
    }
    assertThatExceptionOfType(DigestCodeNotValid.class).isThrownBy(() -> sent.confirm("abd", NOW));
    assertThatExceptionOfType(DigestCodeNotValid.class)
        .isThrownBy(() -> sent.confirm("abc", NOW.plus(Duration.ofHours(24))));
  }

  @Test
  void isSentAtEightOfTheNextMorning() {
    DigestSubscription confirmed = sent.confirm("abc", NOW);
    Instant late = NEXT_EIGHT.plusSeconds(300);
    DigestSubscription after = confirmed.sent(late);
    assertThat(after.toldUntil()).isEqualTo(NEXT_EIGHT);
    assertThat(after.nextAt()).isEqualTo(NEXT_EIGHT.plus(Duration.ofDays(1)));
    assertThat(confirmed.sent(NEXT_EIGHT.minusSeconds(1)).nextAt()).isEqualTo(NEXT_EIGHT);
    assertThat(confirmed.sent(NEXT_EIGHT).nextAt()).isEqualTo(NEXT_EIGHT.plus(Duration.ofDays(1)));
  }

  @Test
  void endsAndBeginsAnew() {
    DigestSubscription ended = sent.confirm("abc", NOW).end();
    assertThat(ended.status()).isEqualTo(DigestStatus.ENDED);
    assertThat(ended.dueAt()).isEmpty();
    assertThat(ended.isDue(NEXT_EIGHT.plusSeconds(1))).isFalse();
    assertThatExceptionOfType(DigestNotFound.class).isThrownBy(ended::end);
    Email other = new Email("li@export.cn");
    DigestSubscription again = ended.ask(other, Language.EN, UNTIL, NOW.plusSeconds(9));
    assertThat(again.needsCode()).isTrue();
    assertThat(again.email()).isEqualTo(other);
    assertThat(again.language()).isEqualTo(Language.EN);
    assertThat(again.dueAt()).contains(NOW.plus(Duration.ofHours(1)));
    assertThat(sent.ask(other, Language.EN, UNTIL, NOW).needsCode()).isTrue();
    assertThat(sent.confirm("abc", NOW).ask(other, Language.EN, UNTIL, NOW).needsCode()).isTrue();
  }

  /** A digest of eight tells of what five minutes before eight was there, the next of the rest. */
  @Test
  void tellsOfEachNoticeOnceAndOfNoneThatMayStillAppear() {
    DigestSubscription confirmed = sent.confirm("abc", NOW);
    Instant settled = NEXT_EIGHT.minus(Duration.ofMinutes(5));
    assertThat(confirmed.tells(NOW.minus(Duration.ofMinutes(5)), NEXT_EIGHT)).isFalse();
    assertThat(confirmed.tells(NOW.minus(Duration.ofMinutes(5)).plusNanos(1), NEXT_EIGHT)).isTrue();
    assertThat(confirmed.tells(settled, NEXT_EIGHT)).isTrue();
    assertThat(confirmed.tells(settled.plusNanos(1), NEXT_EIGHT)).isFalse();
    DigestSubscription after = confirmed.sent(NEXT_EIGHT);
    Instant nextDay = NEXT_EIGHT.plus(Duration.ofDays(1));
    assertThat(after.tells(settled, nextDay)).isFalse();
    assertThat(after.tells(settled.plusNanos(1), nextDay)).isTrue();
  }

  @Test
  void whatCouldNotBeSentWaitsAnHourAndIsAsItWas() {
    DigestSubscription confirmed = sent.confirm("abc", NOW);
    for (DigestSubscription each : new DigestSubscription[] {asked, confirmed}) {
      DigestSubscription later = each.later(NEXT_EIGHT);
      assertThat(later.dueAt()).contains(NEXT_EIGHT.plus(Duration.ofHours(1)));
      assertThat(later.version()).isEqualTo(each.version() + 1);
      assertThat(later)
          .usingRecursiveComparison()
          .ignoringFields("nextAt", "version")
          .isEqualTo(each);
    }
    assertThat(asked.later(NOW).needsCode()).isTrue();
  }

  @Test
  void sendsNoOtherCodeWithinAnHour() {
    Email other = new Email("li@export.cn");
    Instant hour = NOW.plus(Duration.ofHours(1));
    assertThat(asked.codeSentAt()).isNull();
    assertThat(sent.codeSentAt()).isEqualTo(NOW);
    DigestSubscription elsewhere = sent.ask(other, Language.ZH, UNTIL, NOW.plusSeconds(60));
    assertThat(elsewhere.needsCode()).isTrue();
    assertThat(elsewhere.nextAt()).isEqualTo(hour);
    DigestSubscription back = elsewhere.ask(ADDRESS, Language.ZH, UNTIL, NOW.plusSeconds(120));
    assertThat(back.needsCode()).isTrue();
    assertThat(back.nextAt()).isEqualTo(hour);
    assertThat(sent.end().ask(ADDRESS, Language.ZH, UNTIL, NOW.plusSeconds(60)).nextAt())
        .isEqualTo(hour);
    assertThat(sent.confirm("abc", NOW).ask(other, Language.ZH, UNTIL, NOW).nextAt())
        .isEqualTo(hour);
    for (Instant late : new Instant[] {hour, hour.plusSeconds(1)}) {
      DigestSubscription anew = sent.ask(ADDRESS, Language.ZH, UNTIL, late);
      assertThat(anew.needsCode()).isTrue();
      assertThat(anew.nextAt()).isEqualTo(late);
    }
    assertThat(asked.ask(other, Language.ZH, UNTIL, NOW.plusSeconds(9)).nextAt())
        .isEqualTo(NOW.plusSeconds(9));
  }

  @Test
  void theCodeThatIsUnderWayHoldsOn() {
    DigestSubscription again = sent.ask(ADDRESS, Language.EN, UNTIL, NOW.plusSeconds(60));
    assertThat(again.needsCode()).isFalse();
    assertThat(again.language()).isEqualTo(Language.EN);
    assertThat(again.nextAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
    assertThat(again.confirm("abc", NOW.plusSeconds(120)).isConfirmed()).isTrue();
  }

  @Test
  void lastsAsLongAsTheCard() {
    DigestSubscription confirmed = sent.confirm("abc", NOW);
    assertThat(confirmed.validUntil()).isEqualTo(UNTIL);
    assertThat(confirmed.isOver(UNTIL.minusNanos(1))).isFalse();
    assertThat(confirmed.isOver(UNTIL)).isTrue();
    assertThat(confirmed.sent(NEXT_EIGHT).validUntil()).isEqualTo(UNTIL);
  }

  @Test
  void anotherCardMakesItLastLongerAndNeverShorter() {
    DigestSubscription confirmed = sent.confirm("abc", NOW);
    Instant later = UNTIL.plusSeconds(1);
    DigestSubscription renewed = confirmed.vouchedFor(later);
    assertThat(renewed.validUntil()).isEqualTo(later);
    assertThat(renewed.version()).isEqualTo(4);
    assertThat(renewed)
        .usingRecursiveComparison()
        .ignoringFields("validUntil", "version")
        .isEqualTo(confirmed);
    assertThat(confirmed.vouchedFor(UNTIL)).isSameAs(confirmed);
    assertThat(confirmed.vouchedFor(UNTIL.minusSeconds(1))).isSameAs(confirmed);
    DigestSubscription ended = confirmed.end();
    assertThat(ended.vouchedFor(later)).isSameAs(ended);
    assertThat(ended.ask(ADDRESS, Language.ZH, later, NOW).validUntil()).isEqualTo(later);
    assertThat(ended.ask(ADDRESS, Language.ZH, NOW, NOW).validUntil()).isEqualTo(UNTIL);
  }

  @Test
  void whereNothingCanBeSentItSaysSo() {
    assertThat(new MailNotSetUp().code()).isEqualTo("mail-not-set-up");
    assertThat(new MailNotSetUp().sentence(Language.ZH)).contains("未开通电子邮件");
    assertThat(new MailNotSetUp().sentence(Language.EN)).contains("E-mail is not set up here");
  }

  @ParameterizedTest
  @EnumSource
  void statusesAreNamed(DigestStatus status) {
    assertThat(status.label(Language.ZH)).matches("\\p{IsHan}+");
    assertThat(status.label(Language.EN)).matches("[A-Z][a-z ]+");
  }
}
