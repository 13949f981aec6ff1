package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.operation.json.Length;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-policy.issued}: the policy of an application that is paid, formally in force (正式生效).
 *
 * @param effectiveFrom the first day of the cover
 * @param conditions 承保条件, at most {@value #MOST_CONDITIONS}
 * @param claimsAgent 理赔代理人 at the destination
 */
public record CargoPolicyIssued(
    PolicyNumber policyNumber,
    RecordId applicationId,
    LocalDate effectiveFrom,
    Money insuredAmount,
    Money premium,
    @Length(2_000) List<String> conditions,
    @Nullable String claimsAgent) {
  public static final int MOST_CONDITIONS = 50;

  public CargoPolicyIssued {
    conditions = List.copyOf(conditions);
    if (conditions.size() > MOST_CONDITIONS) {
      throw Malformed.in("conditions", "list-too-long", MOST_CONDITIONS);
    }
    requireTogether(insuredAmount, premium);
  }

  /** As it is kept. */
  public CargoPolicy.Terms terms() {
    return new CargoPolicy.Terms(
        policyNumber, effectiveFrom, insuredAmount, premium, conditions, claimsAgent);
  }

  /** Passes amounts above zero of one currency. */
  static void requireTogether(Money insuredAmount, Money premium) {
    if (insuredAmount.amount().signum() <= 0) {
      throw Malformed.in("insuredAmount", "money-not-positive");
    }
    if (premium.amount().signum() <= 0) {
      throw Malformed.in("premium", "money-not-positive");
    }
    if (!premium.currency().equals(insuredAmount.currency())) {
      throw Malformed.in(
          "premium", "currency-of-the-insured-amount", insuredAmount.currency().getCurrencyCode());
    }
  }
}
