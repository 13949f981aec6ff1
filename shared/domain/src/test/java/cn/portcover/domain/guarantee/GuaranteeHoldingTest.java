package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.SomeLimits.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.guarantee.GuaranteeHolding.State;
import org.junit.jupiter.api.Test;

class GuaranteeHoldingTest {
  private final GuaranteeHolding reserved =
      GuaranteeHolding.reserved(SomeCompanies.id(30), cny("40"));

  @Test
  void isReservedAtFirst() {
    assertThat(reserved.isReserved()).isTrue();
    assertThat(reserved.isUsed()).isFalse();
    assertThat(reserved.open()).isEqualTo(cny("40"));
    assertThat(reserved.told()).isFalse();
  }

  @Test
  void isUsedByThePolicyOrByTheLedger() {
    assertThat(reserved.use(false).told()).isFalse();
    assertThat(reserved.use(true).told()).isTrue();
    assertThat(reserved.use(true).isUsed()).isTrue();
    assertThat(reserved.use(false).isReserved()).isFalse();
    assertThat(reserved.use(false).tell()).isEqualTo(reserved.use(true));
  }

  @Test
  void isReleasedInPartsUntilNothingIsLeft() {
    GuaranteeHolding part = reserved.use(false).release(cny("15"));
    assertThat(part.state()).isEqualTo(State.USED);
    assertThat(part.open()).isEqualTo(cny("25"));
    assertThat(part.told()).isTrue();

    GuaranteeHolding all = part.release(cny("25"));
    assertThat(all.state()).isEqualTo(State.RELEASED);
    assertThat(all.open()).isEqualTo(cny("0"));
    assertThat(all.released()).isEqualTo(cny("40"));
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> part.release(cny("25.01")));
    assertThatExceptionOfType(Malformed.class).isThrownBy(() -> part.release(cny("0")));
    assertThatIllegalStateException().isThrownBy(() -> all.release(cny("1")));
  }

  @Test
  void isCancelledOnlyWhileItIsReserved() {
    GuaranteeHolding cancelled = reserved.cancel();

    assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
    assertThat(cancelled.open()).isEqualTo(cny("0"));
    assertThatIllegalStateException().isThrownBy(cancelled::cancel);
    assertThatIllegalStateException().isThrownBy(() -> cancelled.use(true));
    assertThatIllegalStateException().isThrownBy(() -> reserved.use(true).cancel());
    assertThatIllegalStateException().isThrownBy(() -> reserved.release(cny("1")));
  }

  @Test
  void isOfSomething() {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> GuaranteeHolding.reserved(SomeCompanies.id(30), cny("0")));
  }
}
