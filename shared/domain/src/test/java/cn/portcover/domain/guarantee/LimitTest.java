package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.SomeLimits.APPLICATION;
import static cn.portcover.domain.guarantee.SomeLimits.NOW;
import static cn.portcover.domain.guarantee.SomeLimits.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.guarantee.LimitChange.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
  private final Limit granted = SomeLimits.granted("100");

  private static LimitChange only(LimitMove move) {
    assertThat(move.changes()).hasSize(1);
    return move.changes().getFirst();
  }

  @Test
  void isAppliedForAndFoundByItsInsurer() {
    Limit applied = SomeLimits.applied();

    assertThat(applied.insurer()).isEqualTo(SomeLimits.JINQIAO);
    assertThat(applied.insurerName()).isEqualTo("金桥财产保险");
    assertThat(applied.terms()).isNull();
    assertThat(applied.ledger()).isEqualTo(LimitLedger.NONE);
    assertThat(applied.request().number()).isEqualTo(1);
    assertThat(applied.request().isForMore()).isFalse();
    assertThat(applied.request().authorisationId()).isEqualTo(SomeLimits.AUTHORISATION);
    assertThat(applied.request().by()).isEqualTo(SomeCompanies.WANG_LI);
    assertThat(applied.request().decision()).isNull();
    assertThat(applied.progress().appliedAt()).isEqualTo(NOW);
    assertThat(applied.createdAt()).isEqualTo(NOW);
    assertThat(applied.dueAt()).isEmpty();
    assertThat(applied.isUsable(NOW)).isFalse();
    assertThat(applied.kind()).isEqualTo(Limit.KIND);
    assertThat(applied.owner().value()).isEqualTo("C#" + SomeCompanies.EXPORTER.uscc());
    assertThat(applied.subject()).isEqualTo("guarantee/limits/" + applied.id());
    assertThat(applied.aliases()).containsExactly("jinqiao-property/limits/" + applied.id());
    assertThat(Limit.KIND.notFound().get()).isInstanceOf(LimitNotFound.class);
    assertThat(LimitChange.KIND.notFound().get()).isInstanceOf(LimitChangeNotFound.class);
  }

  @Test
  void isGrantedOnTerms() {
    LimitMove move = SomeLimits.applied().grant(cny("100"), SomeLimits.TERMS, "首年", NOW);
    Limit limit = move.limit();

    assertThat(limit.terms()).isEqualTo(SomeLimits.TERMS);
    assertThat(limit.ledger().remaining()).isEqualTo(cny("100"));
    LimitRequest.Decision decision = Objects.requireNonNull(limit.request().decision());
    assertThat(decision.isGranted()).isTrue();
    assertThat(decision.total()).isEqualTo(cny("100"));
    assertThat(decision.reason()).isEqualTo("首年");
    assertThat(decision.at()).isEqualTo(NOW);
    LimitChange entry = only(move);
    assertThat(entry.change()).isEqualTo(LimitChange.Kind.GRANT);
    assertThat(entry.amount()).isEqualTo(cny("100"));
    assertThat(entry.number()).isEqualTo(1);
    assertThat(entry.cause()).isEqualTo(new Cause("1", null, null));
    assertThat(entry.after()).isEqualTo(limit.ledger());
    assertThat(entry.terms()).isEqualTo(SomeLimits.TERMS);
    assertThat(entry.createdAt()).isEqualTo(NOW);
    assertThat(entry.key()).isEqualTo(limit.id() + "-000000001");
    assertThat(entry.owner()).isEqualTo(limit.owner());
    assertThat(entry.version()).isEqualTo(1);
    assertThat(entry.kind()).isEqualTo(LimitChange.KIND);
    assertThat(entry.aliases()).isEmpty();
    assertThat(move.records()).containsExactly(limit, entry);
  }

  @Test
  void keysOfEntriesSortBetweenTheirEnds() {
    RecordId id = granted.id();
    String first = only(granted.reserve(cny("1"), APPLICATION, NOW)).key();

    assertThat(first).isEqualTo(id + "-000000002");
    assertThat(List.of(LimitChange.firstKey(id), first, LimitChange.lastKey(id))).isSorted();
  }

  @Test
  void anEntryOfTheInsurersIsKnownByIt() {
    LimitChange entry = only(granted.useOutside(cny("10"), SomeLimits.entry("JQ-1"), NOW));

    assertThat(entry.aliases())
        .containsExactly("jinqiao-property/limit-entries/" + RecordId.following("JQ-1"));
    assertThat(entry.change()).isEqualTo(LimitChange.Kind.USE);
    assertThat(entry.cause().reference()).isEqualTo("JQ-1");
    assertThat(entry.cause().applicationId()).isNull();
  }

  @Test
  void isReservedUsedAndReleased() {
    LimitMove reserved = granted.reserve(cny("40"), APPLICATION, NOW);
    assertThat(only(reserved).change()).isEqualTo(LimitChange.Kind.RESERVE);
    assertThat(only(reserved).cause()).isEqualTo(Cause.of(APPLICATION));
    assertThat(only(reserved).amount()).isEqualTo(cny("40"));

    Cause policy = new Cause("GB-1", APPLICATION, null);
    LimitMove used = reserved.limit().use(cny("40"), policy, true, NOW);
    assertThat(only(used).change()).isEqualTo(LimitChange.Kind.USE);
    assertThat(only(used).number()).isEqualTo(3);
    assertThat(used.limit().ledger().used()).isEqualTo(cny("40"));

    LimitMove released = used.limit().release(cny("15"), policy, NOW);
    assertThat(only(released).change()).isEqualTo(LimitChange.Kind.RELEASE);
    assertThat(released.limit().ledger().remaining()).isEqualTo(cny("75"));
    assertThat(released.limit().progress().entries()).isEqualTo(4);
    assertThat(released.limit().version()).isEqualTo(granted.version() + 3);
  }

  @Test
  void aReservationThatComesToNothingIsFree() {
    LimitMove cancelled =
        granted.reserve(cny("40"), APPLICATION, NOW).limit().cancel(cny("40"), APPLICATION, NOW);

    assertThat(only(cancelled).change()).isEqualTo(LimitChange.Kind.CANCEL);
    assertThat(cancelled.limit().ledger()).isEqualTo(granted.ledger());
  }

  @Test
  void whatThePolicyUsedIsToldOfOnceMoreWithoutAnEntry() {
    Limit byPolicy =
        granted
            .reserve(cny("40"), APPLICATION, NOW)
            .limit()
            .use(cny("40"), new Cause("GB-1", APPLICATION, null), false, NOW)
            .limit();

    LimitMove told = byPolicy.tell(cny("40"));

    assertThat(told.changes()).isEmpty();
    assertThat(told.records()).containsExactly(told.limit());
    assertThat(told.limit().ledger().toldUsed()).isEqualTo(cny("40"));
    assertThat(told.limit().version()).isEqualTo(byPolicy.version() + 1);
    assertThat(told.limit().progress().entries()).isEqualTo(byPolicy.progress().entries());
  }

  @Test
  void refusesWhatItDoesNotCoverAndSaysByHowMuch() {
    assertThatExceptionOfType(LimitExceeded.class)
        .isThrownBy(() -> granted.reserve(cny("100.01"), APPLICATION, NOW))
        .satisfies(
            refusal ->
                assertThat(refusal.facts())
                    .containsEntry("currentStatus", "GRANTED")
                    .containsEntry("remaining", "100.00")
                    .containsEntry("shortOf", "0.01"));
    assertThat(granted.reserve(cny("100"), APPLICATION, NOW).limit().ledger().remaining())
        .isEqualTo(cny("0"));
  }

  /** The total comes down with each part that comes back, in an entry of its own. */
  @Test
  void aLoweredTotalComesDownWithWhatComesBack() {
    Limit taken = granted.reserve(cny("80"), APPLICATION, NOW).limit();
    LimitMove lowered = taken.total(cny("30"), SomeLimits.entry("JQ-2"), NOW);
    assertThat(only(lowered).change()).isEqualTo(LimitChange.Kind.TOTAL);
    assertThat(only(lowered).amount()).isEqualTo(cny("-20"));
    assertThat(lowered.limit().ledger().reducesTo()).isEqualTo(cny("30"));
    assertThatExceptionOfType(LimitExceeded.class)
        .isThrownBy(() -> lowered.limit().reserve(cny("0.01"), APPLICATION, NOW));

    LimitMove cancelled = lowered.limit().cancel(cny("80"), APPLICATION, NOW);

    assertThat(cancelled.changes()).hasSize(2);
    LimitChange cancel = cancelled.changes().getFirst();
    LimitChange total = cancelled.changes().getLast();
    assertThat(cancel.change()).isEqualTo(LimitChange.Kind.CANCEL);
    assertThat(cancel.after().total()).isEqualTo(cny("80"));
    assertThat(total.change()).isEqualTo(LimitChange.Kind.TOTAL);
    assertThat(total.amount()).isEqualTo(cny("-50"));
    assertThat(total.number()).isEqualTo(cancel.number() + 1);
    assertThat(total.cause()).isEqualTo(Cause.of(APPLICATION));
    assertThat(total.after()).isEqualTo(cancelled.limit().ledger());
    assertThat(cancelled.limit().ledger().remaining()).isEqualTo(cny("30"));
    assertThat(cancelled.limit().version()).isEqualTo(lowered.limit().version() + 1);
  }

  @Test
  void theEntryBesideAReleaseIsNoneOfTheInsurers() {
    Limit lowered =
        granted
            .useOutside(cny("80"), SomeLimits.entry("JQ-3"), NOW)
            .limit()
            .total(cny("30"), SomeLimits.entry("JQ-4"), NOW)
            .limit();

    LimitMove released = lowered.release(cny("80"), SomeLimits.entry("JQ-5"), NOW);

    assertThat(released.changes().getFirst().aliases()).hasSize(1);
    assertThat(released.changes().getLast().aliases()).isEmpty();
    assertThat(released.changes().getLast().cause().reference()).isEqualTo("JQ-5");
  }

  @Test
  void twoMovesInOneTransactionMakeOneVersion() {
    Limit reserved = granted.reserve(cny("80"), APPLICATION, NOW).limit();

    LimitMove exchanged =
        reserved
            .cancel(cny("80"), APPLICATION, NOW)
            .then(free -> free.reserve(cny("90"), APPLICATION, NOW));

    assertThat(exchanged.limit().version()).isEqualTo(reserved.version() + 1);
    assertThat(exchanged.limit().ledger().reserved()).isEqualTo(cny("90"));
    assertThat(exchanged.changes().stream().map(LimitChange::number)).containsExactly(3, 4);
    assertThat(exchanged.records()).hasSize(3);
  }

  @Test
  void whileMoreIsAskedForItIsUsedAsBefore() {
    Limit asking = SomeLimits.asking(granted);

    assertThat(asking.request().number()).isEqualTo(2);
    assertThat(asking.request().isForMore()).isTrue();
    assertThat(asking.request().additional()).isEqualTo(cny("1000000"));
    assertThat(asking.request().remark()).isEqualTo("旺季");
    assertThat(asking.reserve(cny("100"), APPLICATION, NOW).changes()).hasSize(1);
    assertThat(asking.mayIncrease(NOW)).isFalse();
    assertThat(granted.mayIncrease(NOW)).isTrue();
  }

  @Test
  void anIncreaseChangesTheTotalAndARefusalNothing() {
    Limit asking = SomeLimits.asking(granted.reserve(cny("60"), APPLICATION, NOW).limit());

    LimitMove increased = asking.grant(cny("150"), SomeLimits.terms("2.10"), null, NOW);
    assertThat(only(increased).change()).isEqualTo(LimitChange.Kind.TOTAL);
    assertThat(only(increased).amount()).isEqualTo(cny("50"));
    assertThat(only(increased).cause().reference()).isEqualTo("2");
    assertThat(increased.limit().ledger().remaining()).isEqualTo(cny("90"));
    assertThat(increased.limit().terms()).isEqualTo(SomeLimits.terms("2.10"));

    Limit refused = asking.refuse("额度已足够", NOW);
    assertThat(refused.ledger()).isEqualTo(asking.ledger());
    assertThat(refused.terms()).isEqualTo(asking.terms());
    LimitRequest.Decision decision = Objects.requireNonNull(refused.request().decision());
    assertThat(decision.isGranted()).isFalse();
    assertThat(decision.reason()).isEqualTo("额度已足够");
    assertThat(refused.mayIncrease(NOW)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void isUsableOnItsDaysInItsStatuses(LimitStatus status) {
    Limit limit = SomeLimits.in(status);
    Instant firstMoment = Instant.parse("2026-10-31T16:00:00Z");
    Instant lastMoment = Instant.parse("2027-10-31T15:59:59.999Z");

    assertThat(limit.isUsable(firstMoment)).isEqualTo(status.isOpen());
    assertThat(limit.isUsable(lastMoment)).isEqualTo(status.isOpen());
    assertThat(limit.isUsable(firstMoment.minusMillis(1))).isFalse();
    assertThat(limit.isUsable(lastMoment.plusMillis(1))).isFalse();
    assertThat(limit.isOver(lastMoment)).isFalse();
    assertThat(limit.isOver(lastMoment.plusMillis(1))).isEqualTo(status.isOpen());
    assertThat(limit.dueAt().isPresent()).isEqualTo(status.isOpen());
    limit.dueAt().ifPresent(due -> assertThat(due).isEqualTo(lastMoment.plusMillis(1)));
  }

  @ParameterizedTest
  @EnumSource
  void reservesNothingWhereItIsNotUsable(LimitStatus status) {
    Limit limit = SomeLimits.in(status);
    Instant over = Instant.parse("2027-11-01T00:00:00Z");
    Instant when = status.isOpen() ? over : NOW;

    assertThatExceptionOfType(LimitNotUsable.class)
        .isThrownBy(() -> limit.reserve(cny("1"), APPLICATION, when))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", status.name()))
        .satisfies(
            r -> assertThat(r.facts().containsKey("effectiveTo")).isEqualTo(limit.terms() != null));
    if (status.isOpen()) {
      assertThat(limit.requireOpen()).isEqualTo(limit.terms());
      assertThatExceptionOfType(LimitNotUsable.class)
          .isThrownBy(() -> SomeLimits.asking(limit.expire(Cause.of(limit), over).limit()));
    } else {
      assertThatExceptionOfType(LimitNotUsable.class).isThrownBy(limit::requireOpen);
    }
  }

  @Test
  void withoutALastDayItDoesNotEnd() {
    LimitTerms endless = new LimitTerms(SomeLimits.TERMS.ratePercent(), SomeLimits.FROM, null, NOW);
    Limit limit = SomeLimits.applied().grant(cny("100"), endless, null, NOW).limit();

    assertThat(limit.dueAt()).isEmpty();
    assertThat(limit.isUsable(Instant.parse("2100-01-01T00:00:00Z"))).isTrue();
    assertThat(limit.isOver(Instant.parse("2100-01-01T00:00:00Z"))).isFalse();
  }

  @Test
  void expiresWithWhatIsTakenAndIsGrantedAnew() {
    Limit taken =
        granted
            .reserve(cny("40"), APPLICATION, NOW)
            .limit()
            .use(cny("30"), new Cause("GB-1", APPLICATION, null), true, NOW)
            .limit();
    LimitMove expired = taken.expire(Cause.of(taken), NOW);
    assertThat(only(expired).change()).isEqualTo(LimitChange.Kind.EXPIRE);
    assertThat(only(expired).amount()).isNull();
    assertThat(expired.limit().ledger()).isEqualTo(taken.ledger());

    Limit released = expired.limit().release(cny("10"), SomeLimits.entry("JQ-6"), NOW).limit();
    Limit again =
        released.applyAgain(
            SomeLimits.form("90"), SomeCompanies.id(99), SomeCompanies.WANG_LI, NOW.plusSeconds(9));
    assertThat(again.form().requestedAmount()).isEqualTo(cny("90"));
    assertThat(again.request().number()).isEqualTo(2);
    assertThat(again.request().authorisationId()).isEqualTo(SomeCompanies.id(99));
    assertThat(again.request().decision()).isNull();
    assertThat(again.progress().appliedAt()).isEqualTo(NOW.plusSeconds(9));
    assertThat(again.createdAt()).isEqualTo(NOW);

    LimitMove anew = again.grant(cny("90"), SomeLimits.terms("2.00"), null, NOW);
    assertThat(only(anew).change()).isEqualTo(LimitChange.Kind.GRANT);
    assertThat(only(anew).amount()).isEqualTo(cny("-10"));
    assertThat(anew.limit().ledger().used()).isEqualTo(cny("20"));
    assertThat(anew.limit().ledger().remaining()).isEqualTo(cny("60"));
  }

  @Test
  void hasNoEntriesBeforeItIsGranted() {
    Limit applied = SomeLimits.applied();

    assertThatExceptionOfType(LimitNotOpen.class)
        .isThrownBy(() -> applied.total(cny("1"), SomeLimits.entry("x"), NOW));
    assertThatExceptionOfType(LimitNotOpen.class)
        .isThrownBy(() -> applied.useOutside(cny("1"), SomeLimits.entry("x"), NOW));
  }

  @Test
  void formsTermsAndRequestsCannotBeWrong() {
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> SomeLimits.form("0"));
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> SomeLimits.terms("0"));
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> SomeLimits.terms("100.01"));
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () ->
                new LimitTerms(
                    SomeLimits.TERMS.ratePercent(),
                    SomeLimits.FROM,
                    SomeLimits.FROM.minusDays(1),
                    NOW));
    LimitTerms day =
        new LimitTerms(SomeLimits.TERMS.ratePercent(), SomeLimits.FROM, SomeLimits.FROM, NOW);
    assertThat(day.contain(SomeLimits.FROM)).isTrue();
    assertThat(day.contain(LocalDate.of(2026, 11, 2))).isFalse();
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () ->
                granted.askForIncrease(
                    cny("0"), null, SomeLimits.AUTHORISATION, SomeCompanies.WANG_LI, NOW));
  }
}
