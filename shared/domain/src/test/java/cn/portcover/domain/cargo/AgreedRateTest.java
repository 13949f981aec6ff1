package cn.portcover.domain.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rate of an open cover, also for goods that are not told yet or that it has no class for. */
class AgreedRateTest {
  private static List<String> rated(CargoGoods goods, String rate) {
    CargoForm form =
        SomeCargo.with(SomeCargo.insurance("ALL_RISKS", Money.of("500000.00", "CNY"), rate));
    CargoForm of =
        new CargoForm(
            goods, form.invoice(), form.transport(), form.insurance(), form.specialClauses());
    return CargoRules.gaps(of, SomeOpenCovers.signed()).stream()
        .filter(gap -> gap.pointer().equals("/insurance/ratePermille"))
        .map(FieldError::code)
        .toList();
  }

  @Test
  void theCoversOwnCounts() {
    assertThat(rated(CargoGoods.EMPTY, "0.8")).isEmpty();
    assertThat(rated(CargoGoods.EMPTY, "0.9")).containsExactly("rate-differs-from-open-cover");
  }
}
