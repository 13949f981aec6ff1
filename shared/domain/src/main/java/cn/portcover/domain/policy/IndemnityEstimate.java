package cn.portcover.domain.policy;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would pay for a loss: the loss times the cover ratio, at most what is left of the
 * buyer's limit and of the whole policy's (B3). An estimate; the insurer decides on the loss that
 * it accepts.
 *
 * @param covered loss × ratio, rounded half up to the currency's scale
 * @param buyerLimitLeft never below zero
 * @param policyLimitLeft absent where the policy has no limit for the whole
 * @param limitedBy what the estimate is
 */
public record IndemnityEstimate(
    Money loss,
    BigDecimal coverRatioPercent,
    Money covered,
    Money buyerLimit,
    Money paidForBuyer,
    Money buyerLimitLeft,
    @Nullable Money maximumIndemnity,
    Money paidInAll,
    @Nullable Money policyLimitLeft,
    Money estimate,
    LimitedBy limitedBy) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Which of the amounts is the least. */
  public enum LimitedBy {
    COVER_RATIO,
    BUYER_LIMIT,
    POLICY_LIMIT
  }

  /**
   * @param paidForBuyer what was paid or promised for the buyer's other losses, in the policy's
   *     currency
   * @param paidInAll the same for all buyers
   * @throws InvalidFields when the loss is not above zero, or in another currency than the limits
   */
  public static IndemnityEstimate of(
      PolicyTerms terms, Money loss, Money paidForBuyer, Money paidInAll) {
    requireComparable(terms, loss);
    Money covered =
        new Money(
            loss.amount()
                .multiply(terms.coverRatioPercent())
                .divide(WHOLE, loss.amount().scale(), RoundingMode.HALF_UP),
            loss.currency());
    Money buyerLeft = left(terms.buyerLimit(), paidForBuyer);
    Money policyLeft =
        terms.maximumIndemnity() == null ? null : left(terms.maximumIndemnity(), paidInAll);
    LimitedBy by = LimitedBy.COVER_RATIO;
    Money least = covered;
    if (isLess(buyerLeft, least)) {
      by = LimitedBy.BUYER_LIMIT;
      least = buyerLeft;
    }
    if (policyLeft != null && isLess(policyLeft, least)) {
      by = LimitedBy.POLICY_LIMIT;
      least = policyLeft;
    }
    return new IndemnityEstimate(
        loss,
        terms.coverRatioPercent(),
        covered,
        terms.buyerLimit(),
        paidForBuyer,
        buyerLeft,
        terms.maximumIndemnity(),
        paidInAll,
        policyLeft,
        least,
        by);
  }

  /**
   * The formula with its numbers: {@code min(100000.00 × 80%, 150000.00 − 0.00) = 80000.00 USD}.
   */
  public String formula() {
    return "min("
        + plain(loss)
        + " × "
        + coverRatioPercent.stripTrailingZeros().toPlainString()
        + "%, "
        + plain(buyerLimit)
        + " − "
        + plain(paidForBuyer)
        + (maximumIndemnity == null
            ? ""
            : ", " + plain(maximumIndemnity) + " − " + plain(paidInAll))
        + ") = "
        + plain(estimate)
        + " "
        + estimate.currency().getCurrencyCode();
  }

  private static void requireComparable(PolicyTerms terms, Money loss) {
    List<FieldError> errors = new ArrayList<>();
    if (loss.amount().signum() <= 0) {
      errors.add(FieldError.at("/loss/amount", "money-not-positive"));
    }
    if (!loss.currency().equals(terms.buyerLimit().currency())) {
      String wanted = terms.buyerLimit().currency().getCurrencyCode();
      errors.add(FieldError.at("/loss/currency", "currency-of-the-policy", wanted));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  private static Money left(Money limit, Money paid) {
    BigDecimal left = limit.amount().subtract(paid.amount()).max(BigDecimal.ZERO);
    return new Money(left, limit.currency());
  }

  private static boolean isLess(Money one, Money other) {
    return one.amount().compareTo(other.amount()) < 0;
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }
}
