package cn.portcover.domain;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money: a decimal with exactly the currency's own number of decimals (ISO 4217), so
 * {@code 1234.50 USD} and {@code 1235 JPY}. Never a double.
 */
public record Money(BigDecimal amount, Currency currency) {
  public Money {
    int decimals = currency.getDefaultFractionDigits();
    if (decimals < 0 || amount.scale() != decimals) {
      throw new Malformed("money-scale", amount.toString(), currency.getCurrencyCode(), decimals);
    }
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
