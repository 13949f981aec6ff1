package cn.portcover.domain;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency, with exactly the currency's own scale (ISO 4217: USD 2, JPY 0) and at
 * most 20 digits before it.
 */
public record Money(BigDecimal amount, Currency currency) {
  private static final int MOST_DIGITS = 20;

  public Money {
    int scale = Math.max(currency.getDefaultFractionDigits(), 0);
    if (amount.scale() > scale) {
      throw new Malformed("money-scale", currency.getCurrencyCode(), scale);
    }
    // Before anything is computed: 1E+999999999 written out would fill the memory.
    if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
      throw new Malformed("money-out-of-range", MOST_DIGITS);
    }
    amount = amount.setScale(scale);
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }
}
