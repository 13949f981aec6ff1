package cn.portcover.domain.cargo;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 保险金额 = 发票金额 × (1 + 加成比例), 保费 = 保险金额 × 保险费率 / 1000 (手册 002 §5.2.1); each rounded half up to the
 * currency's scale. For reference only: the insurer decides.
 *
 * @param markupPercent 0 to 100
 * @param ratePermille over 0 to 1000
 */
public record CargoPremium(
    Money invoiceAmount,
    BigDecimal markupPercent,
    BigDecimal ratePermille,
    Money insuredAmount,
    Money premium) {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final BigDecimal PERMILLE = BigDecimal.valueOf(1000);

  /** Whole digits of an invoice, so that the insured amount is still {@link Money}. */
  private static final int MOST_DIGITS = 18;

  public static CargoPremium of(
      Money invoiceAmount, BigDecimal markupPercent, BigDecimal ratePermille) {
    Money insured = insured(invoiceAmount, markupPercent);
    Money premium = rounded(insured.amount().multiply(ratePermille), PERMILLE, insured);
    return new CargoPremium(invoiceAmount, markupPercent, ratePermille, insured, premium);
  }

  /** 保险金额. */
  static Money insured(Money invoiceAmount, BigDecimal markupPercent) {
    return rounded(
        invoiceAmount.amount().multiply(PERCENT.add(markupPercent)), PERCENT, invoiceAmount);
  }

  /** The formula with its numbers: {@code 100000.00 × (1 + 10%) × 0.5‰ = 55.00 CNY}. */
  public String formula() {
    return invoiceAmount.amount().toPlainString()
        + " × (1 + "
        + brief(markupPercent)
        + "%) × "
        + brief(ratePermille)
        + "‰ = "
        + premium.amount().toPlainString()
        + " "
        + premium.currency().getCurrencyCode();
  }

  /**
   * What cannot be computed with.
   *
   * @param place pointer of the object whose fields these are
   */
  public static List<FieldError> problems(
      String place,
      Money invoiceAmount,
      BigDecimal markupPercent,
      @Nullable BigDecimal ratePermille) {
    List<FieldError> problems = new ArrayList<>();
    BigDecimal amount = invoiceAmount.amount();
    if (amount.signum() <= 0) {
      problems.add(FieldError.at(place + "/invoiceAmount/amount", "money-not-positive"));
    }
    if (amount.precision() - amount.scale() > MOST_DIGITS) {
      problems.add(
          FieldError.at(place + "/invoiceAmount/amount", "money-out-of-range", MOST_DIGITS));
    }
    problems.addAll(problems(place, markupPercent, ratePermille));
    return problems;
  }

  static List<FieldError> problems(
      String place, BigDecimal markupPercent, @Nullable BigDecimal ratePermille) {
    List<FieldError> problems = new ArrayList<>();
    if (markupPercent.signum() < 0 || markupPercent.compareTo(PERCENT) > 0) {
      problems.add(
          FieldError.at(place + "/markupPercent", "markup-out-of-range", markupPercent.toString()));
    }
    if (ratePermille != null
        && (ratePermille.signum() <= 0 || ratePermille.compareTo(PERMILLE) > 0)) {
      problems.add(
          FieldError.at(place + "/ratePermille", "permille-out-of-range", ratePermille.toString()));
    }
    return problems;
  }

  private static Money rounded(BigDecimal amount, BigDecimal by, Money like) {
    return new Money(
        amount.divide(by, like.amount().scale(), RoundingMode.HALF_UP), like.currency());
  }

  private static String brief(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
