package cn.portcover.messaging.type;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import java.time.LocalDate;

/**
 * {@code guarantee-policy.issued}: the policy of an application that is paid, in force (保单生效). What
 * the application had reserved of its limit is used.
 *
 * @param effectiveFrom the first day
 * @param effectiveTo the last day
 * @param guaranteedAmount 保证金额, the application's
 * @param premium the one that was paid
 */
public record GuaranteePolicyIssued(
    PolicyNumber policyNumber,
    RecordId applicationId,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    Money guaranteedAmount,
    Money premium) {
  public GuaranteePolicyIssued {
    if (effectiveTo.isBefore(effectiveFrom)) {
      throw Malformed.in("effectiveTo", "period-reversed", effectiveFrom, effectiveTo);
    }
  }

  /** As it is kept. */
  public GuaranteePolicy.Terms terms() {
    return new GuaranteePolicy.Terms(
        policyNumber, new CoverPeriod(effectiveFrom, effectiveTo), guaranteedAmount, premium);
  }
}
