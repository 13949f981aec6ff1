package cn.portcover.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.payment.PaymentStatement.Fault;
import cn.portcover.domain.payment.PaymentStatement.Progress;
import cn.portcover.domain.record.Owner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements, and what their silence proves. */
class ReconciliationTest {
  private static final LocalDate FIRST = SomePayments.TODAY;
  private static final LocalDate LAST = FIRST.plusDays(1);

  /** 02:00 in Beijing, the day after the last on which the bank could pay. */
  private static final Instant AFTER = Instant.parse("2026-06-03T18:00:00Z");

  private final Payment unknown = SomePayments.in(PaymentStatus.UNKNOWN);

  private static PaymentStatement applied(LocalDate day, Progress progress) {
    Instant received = day.equals(FIRST) ? Instant.parse("2026-06-02T16:00:00Z") : AFTER;
    return SomePayments.statement(day, received).apply(progress, received);
  }

  private boolean proves(Map<LocalDate, List<PaymentStatement>> statements, Instant now) {
    return Reconciliation.provesNothingMoved(
        unknown, day -> statements.getOrDefault(day, List.of()), now);
  }

  private boolean proves(PaymentStatement first, PaymentStatement last) {
    return proves(Map.of(FIRST, List.of(first), LAST, List.of(last)), AFTER);
  }

  @Test
  void silenceOnAllDaysIsAnAnswer() {
    assertThat(proves(applied(FIRST, Progress.NONE), applied(LAST, Progress.NONE))).isTrue();
    BankAnswer silence = Reconciliation.silence(unknown, AFTER);
    assertThat(silence.bankReference()).isNull();
    assertThat(silence.items()).hasSize(2).allMatch(i -> i.result() == PaymentResult.FAILED);
    assertThat(silence.items().getFirst().reason()).isEqualTo("银行对账单中无此笔付款");
  }

  @Test
  void silenceWhileTheBankMayStillPayIsNone() {
    var both =
        Map.of(
            FIRST,
            List.of(applied(FIRST, Progress.NONE)),
            LAST,
            List.of(applied(LAST, Progress.NONE)));
    assertThat(proves(both, unknown.executeBy())).isFalse();
    assertThat(proves(both, unknown.executeBy().plusNanos(1))).isTrue();
  }

  @Test
  void aDayWithoutAStatementProvesNothing() {
    assertThat(proves(Map.of(LAST, List.of(applied(LAST, Progress.NONE))), AFTER)).isFalse();
    assertThat(proves(Map.of(FIRST, List.of(applied(FIRST, Progress.NONE))), AFTER)).isFalse();
    assertThat(proves(SomePayments.statement(FIRST, AFTER), applied(LAST, Progress.NONE)))
        .isFalse();
  }

  @Test
  void aStatementThatCameBeforeItsDayWasOverProvesNothing() {
    Instant early = Instant.parse("2026-06-02T15:59:59Z");
    var first = SomePayments.statement(FIRST, early).apply(Progress.NONE, early);
    assertThat(proves(first, applied(LAST, Progress.NONE))).isFalse();
  }

  @Test
  void aLineThatDoesNotFitAndIsOrMayBeOfThePaymentProvesNothing() {
    Fault ours = new Fault(2, unknown.id(), "amount-differs");
    Fault nobodys = new Fault(2, null, "line-malformed");
    Fault others = new Fault(2, SomeCompanies.id(99), "amount-differs");
    for (Fault doubt : List.of(ours, nobodys)) {
      assertThat(
              proves(
                  applied(FIRST, Progress.NONE.withFaults(List.of(doubt))),
                  applied(LAST, Progress.NONE)))
          .isFalse();
    }
    assertThat(
            proves(
                applied(FIRST, Progress.NONE.withFaults(List.of(others))),
                applied(LAST, Progress.NONE)))
        .isTrue();
    var many = Progress.NONE.withFaults(Collections.nCopies(Progress.MOST_FAULTS + 1, others));
    assertThat(many.firstFaults()).hasSize(Progress.MOST_FAULTS);
    assertThat(many.faults()).isEqualTo(Progress.MOST_FAULTS + 1);
    assertThat(proves(applied(FIRST, many), applied(LAST, Progress.NONE))).isFalse();
  }

  @Test
  void aLaterStatementOfTheDayStandsInThePlaceOfTheEarlier() {
    Instant at = Instant.parse("2026-06-02T16:00:00Z");
    var doubtful = Progress.NONE.withFaults(List.of(new Fault(2, null, "line-malformed")));
    var bad = SomePayments.statement(FIRST, at).apply(doubtful, at);
    var good = SomePayments.statement(FIRST, at.plusSeconds(1)).apply(Progress.NONE, at);
    var last = List.of(applied(LAST, Progress.NONE));
    assertThat(proves(Map.of(FIRST, List.of(bad, good), LAST, last), AFTER)).isTrue();
    var unusable = SomePayments.statement(FIRST, at.plusSeconds(2)).refuse("DIGEST_DIFFERS");
    assertThat(proves(Map.of(FIRST, List.of(good, unusable), LAST, last), AFTER)).isFalse();
    var toCome = SomePayments.statement(FIRST, at.plusSeconds(2));
    assertThat(proves(Map.of(FIRST, List.of(good, toCome), LAST, last), AFTER)).isFalse();
    var worse = SomePayments.statement(FIRST, at.plusSeconds(3)).apply(doubtful, at);
    assertThat(proves(Map.of(FIRST, List.of(good, worse), LAST, last), AFTER)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnUnknownPaymentIsSettledBySilence(PaymentStatus status) {
    var statements =
        Map.of(
            FIRST,
            List.of(applied(FIRST, Progress.NONE)),
            LAST,
            List.of(applied(LAST, Progress.NONE)));
    assertThat(
            Reconciliation.provesNothingMoved(
                SomePayments.in(status), day -> statements.getOrDefault(day, List.of()), AFTER))
        .isEqualTo(status == PaymentStatus.UNKNOWN);
  }

  @Test
  void aStatementIsFetchedAppliedAndConcluded() {
    var told = SomePayments.statement(FIRST, AFTER);
    assertThat(told.dueAt()).contains(AFTER);
    assertThat(told.owner()).isEqualTo(Owner.counterparty(SomePayments.BANK));
    assertThat(told.key()).isEqualTo("2026-06-02/" + told.id());
    assertThat(told.kind().notFound().get()).isInstanceOf(PaymentStatementNotFound.class);
    assertThat(told.begin(AFTER).dueAt()).contains(AFTER.plus(Duration.ofMinutes(5)));
    var so = Progress.NONE.and(true, List.of()).and(false, List.of(new Fault(3, null, "x")));
    assertThat(so).extracting(Progress::payments, Progress::settled).containsExactly(2, 1);
    var reached = told.begin(AFTER).reached(so, AFTER);
    assertThat(reached.status()).isEqualTo(PaymentStatementStatus.RECEIVED);
    assertThat(reached.dueAt()).contains(AFTER);
    var counted = told.begin(AFTER).count(so);
    assertThat(counted.progress()).isEqualTo(so);
    assertThat(counted.dueAt()).as("still taken").isEqualTo(told.begin(AFTER).dueAt());
    assertThat(counted.version()).isEqualTo(3);
    var done = reached.apply(so.andAbsent().andAbsent(), AFTER).conclude();
    assertThat(done.statuses()).isEqualTo(Map.of("status", PaymentStatementStatus.APPLIED));
    assertThat(done.dueAt()).isEmpty();
    assertThat(done.progress().absent()).isEqualTo(2);
    assertThat(done.version()).isEqualTo(5);
    assertThatExceptionOfType(PaymentStatementDone.class)
        .isThrownBy(() -> done.refuse("x"))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "APPLIED"));
  }

  @Test
  void whatCannotBeHadIsGivenUp() {
    var statement = SomePayments.statement(FIRST, AFTER);
    Duration waited = Duration.ZERO;
    Instant at = AFTER;
    for (int i = 1; i < PaymentStatement.MOST_FAILURES; i++) {
      statement = statement.fail("UNREACHABLE", at);
      assertThat(statement.status()).isEqualTo(PaymentStatementStatus.RECEIVED);
      Instant next = statement.dueAt().orElseThrow();
      waited = Duration.between(at, next);
      at = next;
    }
    assertThat(waited).isEqualTo(Duration.ofHours(4));
    assertThat(SomePayments.statement(FIRST, AFTER).fail("x", AFTER).dueAt())
        .contains(AFTER.plus(Duration.ofMinutes(1)));
    var given = statement.fail("UNREACHABLE", at);
    assertThat(given.status()).isEqualTo(PaymentStatementStatus.FAILED);
    assertThat(given.dueAt()).isEmpty();
    assertThat(given.why()).isEqualTo("UNREACHABLE");
    var refused = SomePayments.statement(FIRST, AFTER).refuse("DIGEST_DIFFERS");
    assertThat(refused.status()).isEqualTo(PaymentStatementStatus.FAILED);
    for (PaymentStatementStatus status : PaymentStatementStatus.values()) {
      assertThat(status.label(Language.ZH)).isNotEqualTo(status.label(Language.EN));
    }
  }
}
