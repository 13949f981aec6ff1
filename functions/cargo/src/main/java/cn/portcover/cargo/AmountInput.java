package cn.portcover.cargo;

import cn.portcover.domain.Money;
import cn.portcover.domain.cargo.CargoInsurance;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * 发票金额 as it is typed, in the currency's own scale.
 *
 * @param currency 默认人民币
 */
record AmountInput(BigDecimal amount, @Nullable Currency currency) {
  AmountInput {
    // What is no money is told with the other fields.
    var unused = money(amount, currency);
  }

  Money money() {
    return money(amount, currency);
  }

  private static Money money(BigDecimal amount, @Nullable Currency currency) {
    return new Money(
        amount, currency == null ? Currency.getInstance(CargoInsurance.USUAL_CURRENCY) : currency);
  }
}
