package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.SomeLimits.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitLedgerTest {
  private final LimitLedger hundred = LimitLedger.NONE.total(cny("100"));

  private static LimitLedger ledger(String total, String used, String reserved) {
    return new LimitLedger(cny(total), cny(used), cny(reserved), cny("0"), null);
  }

  private static void refused(String code, ThrowingCallable move) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(move)
        .satisfies(m -> assertThat(m.code()).isEqualTo(code));
  }

  @Test
  void beginsWithNothing() {
    assertThat(LimitLedger.NONE.remaining()).isEqualTo(cny("0.00"));
    assertThat(LimitLedger.NONE.fits(cny("0.01"))).isFalse();
    assertThat(hundred.remaining()).isEqualTo(cny("100.00"));
  }

  /** 60000000.00 − 14723.00 = 59985277.00 (手册 002 §3.2). */
  @Test
  void reckonsAsTheManualDoes() {
    LimitLedger manual = LimitLedger.NONE.total(cny("60000000")).useOutside(cny("14723"));

    assertThat(manual.remaining()).isEqualTo(cny("59985277.00"));
  }

  @Test
  void reservesToTheLastFenAndNoMore() {
    LimitLedger full = hundred.reserve(cny("99.99")).reserve(cny("0.01"));

    assertThat(full).isEqualTo(ledger("100", "0", "100"));
    assertThat(full.remaining()).isEqualTo(cny("0"));
    assertThat(full.fits(cny("0.01"))).isFalse();
    refused("limit-exceeded", () -> full.reserve(cny("0.01")));
    refused("limit-exceeded", () -> hundred.reserve(cny("100.01")));
    assertThat(hundred.shortOf(cny("100.01"))).isEqualTo(cny("0.01"));
    assertThat(hundred.shortOf(cny("100"))).isEqualTo(cny("0"));
    assertThat(hundred.remainingAfter(cny("99.99"))).isEqualTo(cny("0.01"));
  }

  @Test
  void usesWhatWasReservedAndReleasesWhatWasUsed() {
    LimitLedger reserved = hundred.reserve(cny("40"));
    LimitLedger used = reserved.use(cny("30"), true);

    assertThat(used).isEqualTo(ledger("100", "30", "10"));
    assertThat(used.remaining()).isEqualTo(cny("60"));
    assertThat(used.release(cny("30"))).isEqualTo(ledger("100", "0", "10"));
    assertThat(used.cancel(cny("10"))).isEqualTo(ledger("100", "30", "0"));
    refused("limit-used-less", () -> used.release(cny("30.01")));
    assertThatIllegalStateException().isThrownBy(() -> used.cancel(cny("10.01")));
    assertThatIllegalStateException().isThrownBy(() -> used.use(cny("10.01"), true));
  }

  @Test
  void knowsWhatTheInsurersLedgerHasNotToldOfYet() {
    LimitLedger byPolicy = hundred.reserve(cny("40")).use(cny("40"), false);

    assertThat(byPolicy.used()).isEqualTo(cny("40"));
    assertThat(byPolicy.toldUsed()).isEqualTo(cny("0"));
    refused("limit-used-less", () -> byPolicy.release(cny("1")));
    LimitLedger told = byPolicy.tell(cny("40"));
    assertThat(told.toldUsed()).isEqualTo(cny("40"));
    assertThat(told.release(cny("40")).used()).isEqualTo(cny("0"));
    assertThatIllegalStateException().isThrownBy(() -> told.tell(cny("0.01")));
  }

  @Test
  void usesOutsideOnlyWhatIsLeft() {
    LimitLedger mostlyReserved = hundred.reserve(cny("90"));

    assertThat(mostlyReserved.useOutside(cny("10"))).isEqualTo(ledger("100", "10", "90"));
    refused("limit-exceeded", () -> mostlyReserved.useOutside(cny("10.01")));
    assertThat(mostlyReserved.fitsWithoutReserved(cny("100"))).isTrue();
    assertThat(mostlyReserved.fitsWithoutReserved(cny("100.01"))).isFalse();
  }

  @Test
  void goesUpAndDownWithWhatTheInsurerSays() {
    LimitLedger taken = hundred.reserve(cny("60"));

    assertThat(taken.total(cny("200"))).isEqualTo(ledger("200", "0", "60"));
    assertThat(taken.total(cny("60"))).isEqualTo(ledger("60", "0", "60"));
    assertThat(taken.total(cny("60")).reducesTo()).isNull();
    assertThat(taken.saidTotal()).isEqualTo(cny("100"));
  }

  /** Lowered below what is taken: nothing more, and towards it whenever something comes back. */
  @Test
  void comesDownAsFarAsWhatIsTakenLetsIt() {
    LimitLedger lowered = hundred.reserve(cny("60")).use(cny("20"), true).total(cny("30"));

    assertThat(lowered.total()).isEqualTo(cny("60"));
    assertThat(lowered.reducesTo()).isEqualTo(cny("30"));
    assertThat(lowered.saidTotal()).isEqualTo(cny("30"));
    assertThat(lowered.remaining()).isEqualTo(cny("0"));
    assertThat(lowered.fits(cny("0.01"))).isFalse();

    LimitLedger after = lowered.cancel(cny("10")).settled();
    assertThat(after.total()).isEqualTo(cny("50"));
    assertThat(after.reducesTo()).isEqualTo(cny("30"));
    LimitLedger there = after.release(cny("20")).settled();
    assertThat(there).isEqualTo(ledger("30", "0", "30"));
    LimitLedger below = there.cancel(cny("30")).settled();
    assertThat(below.remaining()).isEqualTo(cny("30"));
  }

  @Test
  void nothingIsReservedBetweenComingBackAndComingDown() {
    LimitLedger between = hundred.reserve(cny("60")).total(cny("30")).cancel(cny("10"));

    assertThat(between.remaining()).isEqualTo(cny("10"));
    assertThat(between.fits(cny("1"))).isFalse();
    assertThat(between.settled().remaining()).isEqualTo(cny("0"));
    assertThat(hundred.settled()).isEqualTo(hundred);
  }

  @Test
  void isRaisedAgainWhileItComesDown() {
    LimitLedger lowered = hundred.reserve(cny("60")).total(cny("30"));

    assertThat(lowered.total(cny("80"))).isEqualTo(ledger("80", "0", "60"));
    assertThat(lowered.total(cny("40")).reducesTo()).isEqualTo(cny("40"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.01"})
  void movesNothingAndLessAreNone(String amount) {
    Money nothing = cny(amount);
    LimitLedger some = hundred.reserve(cny("20")).use(cny("10"), true);

    refused("money-not-positive", () -> some.reserve(nothing));
    refused("money-not-positive", () -> some.use(nothing, true));
    refused("money-not-positive", () -> some.useOutside(nothing));
    refused("money-not-positive", () -> some.release(nothing));
    refused("money-not-positive", () -> some.cancel(nothing));
    refused("money-not-positive", () -> some.tell(nothing));
  }

  @Test
  void isInRenminbi() {
    Money dollars = Money.of("1", "USD");

    refused("currency-must-be-cny", () -> hundred.reserve(dollars));
    refused("currency-must-be-cny", () -> hundred.total(dollars));
    refused("money-negative", () -> hundred.total(cny("-1")));
  }

  @Test
  void cannotBeMadeWrong() {
    assertThatIllegalArgumentException().isThrownBy(() -> ledger("100", "60", "40.01"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LimitLedger(cny("100"), cny("10"), cny("0"), cny("10.01"), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LimitLedger(cny("100"), cny("0"), cny("100"), cny("0"), cny("100")));
    refused("money-negative", () -> ledger("100", "-1", "0"));
    refused("money-negative", () -> ledger("100", "0", "-1"));
    refused("money-negative", () -> ledger("-1", "0", "0"));
    refused(
        "money-negative", () -> new LimitLedger(cny("100"), cny("0"), cny("100"), cny("-1"), null));
    refused(
        "money-negative",
        () -> new LimitLedger(cny("100"), cny("0"), cny("100"), cny("0"), cny("-1")));
  }
}
