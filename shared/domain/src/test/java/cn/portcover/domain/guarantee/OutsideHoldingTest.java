package cn.portcover.domain.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.guarantee.GuaranteeHolding.State;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutsideHoldingTest {
  private static final RecordId LIMIT = new RecordId("01JY0000000000000000000000");
  private static final Uscc USCC = new Uscc("91110107569535667U");
  private static final Instant NOW = Instant.parse("2026-06-21T02:10:00Z");
  private static final Money AMOUNT = cny("100.00");
  private final OutsideHolding none =
      new OutsideHolding(LIMIT, USCC, "JQGB 1/甲", Cny.ZERO, Cny.ZERO, NOW, 0);
  private final GuaranteeHolding reserved = GuaranteeHolding.reserved(LIMIT, AMOUNT);

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  @Test
  void sumsUpWhatTheLedgerSaysOfAReference() {
    OutsideHolding said = none.use(AMOUNT).use(cny("5.00")).release(cny("40.00"));
    assertThat(said.used()).isEqualTo(cny("105.00"));
    assertThat(said.released()).isEqualTo(cny("40.00"));
    assertThat(said.open()).isEqualTo(cny("65.00"));
    assertThat(said.isShortOf(cny("65.00"))).isFalse();
    assertThat(said.isShortOf(cny("65.01"))).isTrue();
    assertThat(said.version()).isEqualTo(3);
    assertThat(said.owner()).isEqualTo(Owner.company(USCC));
    assertThat(said.kind()).isEqualTo(OutsideHolding.KIND);
    assertThat(said.createdAt()).isEqualTo(NOW);
    assertThat(said.key()).isEqualTo(none.key()).isEqualTo(OutsideHolding.key(LIMIT, "JQGB 1/甲"));
    assertThat(said.key()).isNotEqualTo(OutsideHolding.key(LIMIT, "JQGB 1/乙"));
  }

  @Test
  void ofAUseThatIsNotKnownNothingIsShort() {
    assertThat(none.isShortOf(AMOUNT)).isFalse();
    assertThat(none.release(AMOUNT).isShortOf(AMOUNT)).isFalse();
  }

  @Test
  void aReservedHoldingIsUsedAsTheLedgerHasSaid() {
    GuaranteeHolding used = reserved.takeOver(none.use(AMOUNT));
    assertThat(used.state()).isEqualTo(State.USED);
    assertThat(used.told()).isTrue();
    assertThat(used.open()).isEqualTo(AMOUNT);

    GuaranteeHolding part = reserved.takeOver(none.use(AMOUNT).release(cny("30.00")));
    assertThat(part.state()).isEqualTo(State.USED);
    assertThat(part.open()).isEqualTo(cny("70.00"));

    assertThat(reserved.takeOver(none.use(AMOUNT).release(AMOUNT)).state())
        .isEqualTo(State.RELEASED);
  }

  @Test
  void whatIsOfAnotherAmountIsSomethingElse() {
    assertThat(reserved.takeOver(none.use(cny("99.00")))).isSameAs(reserved);
    assertThat(reserved.takeOver(none.release(AMOUNT))).isSameAs(reserved);
  }

  @Test
  void whatTheLedgerUsedBeforeIsReleasedAsItSaid() {
    GuaranteeHolding told = reserved.use(true);
    assertThat(told.takeOver(none.release(AMOUNT)).state()).isEqualTo(State.RELEASED);
    assertThat(told.takeOver(none.release(cny("1.00"))).open()).isEqualTo(cny("99.00"));
    assertThat(told.takeOver(none.release(cny("100.01")))).isSameAs(told);
    assertThat(told.takeOver(none.use(AMOUNT).release(AMOUNT))).isSameAs(told);
    GuaranteeHolding untold = reserved.use(false);
    assertThat(untold.takeOver(none.release(AMOUNT))).isSameAs(untold);
  }
}
