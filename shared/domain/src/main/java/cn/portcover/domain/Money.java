package cn.portcover.domain;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency, with exactly the currency's own scale (ISO 4217: USD 2, JPY 0). */
public record Money(BigDecimal amount, Currency currency) {
  public Money {
    int scale = Math.max(currency.getDefaultFractionDigits(), 0);
    if (amount.scale() > scale || amount.precision() > 20) {
      throw new Malformed("money-scale", currency.getCurrencyCode(), scale);
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
