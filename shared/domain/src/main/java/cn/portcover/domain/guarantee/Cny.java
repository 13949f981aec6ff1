package cn.portcover.domain.guarantee;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** Duties, limits and guarantees are in renminbi, to the fen. */
public final class Cny {
  private static final Currency CURRENCY = Currency.getInstance("CNY");
  static final Money ZERO = of(BigDecimal.ZERO);

  private Cny() {}

  public static boolean isCny(Money money) {
    return money.currency().equals(CURRENCY);
  }

  static Money of(BigDecimal amount) {
    return new Money(amount, CURRENCY);
  }

  static Money plus(Money one, Money other) {
    return of(one.amount().add(other.amount()));
  }

  static Money minus(Money one, Money other) {
    return of(one.amount().subtract(other.amount()));
  }

  static boolean isMore(Money one, Money other) {
    return one.amount().compareTo(other.amount()) > 0;
  }

  /** Passes an amount above zero. */
  static Money requirePositive(Money money) {
    if (require(money).amount().signum() <= 0) {
      throw new Malformed("money-not-positive");
    }
    return money;
  }

  /** Passes an amount that is not below zero. */
  static Money requireNotNegative(Money money) {
    if (require(money).amount().signum() < 0) {
      throw new Malformed("money-negative");
    }
    return money;
  }

  private static Money require(Money money) {
    if (!isCny(money)) {
      throw new Malformed("currency-must-be-cny");
    }
    return money;
  }
}
