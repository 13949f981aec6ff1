package cn.portcover.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyStatus;
import cn.portcover.domain.guarantee.UseType;
import cn.portcover.domain.reference.ReferenceTable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the list (关税保证保险保单查询).
 *
 * @param id by which the policy is asked for; its number does as well while no other insurer's
 *     bears it
 * @param document where the 电子保单 is
 */
record GuaranteePolicySummary(
    String id,
    PolicyNumber policyNumber,
    RecordId applicationId,
    GuaranteeInsurerView insurer,
    UseType useType,
    String useTypeLabel,
    Money guaranteedAmount,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    Money premium,
    GuaranteePolicyStatus status,
    String statusLabel,
    String document,
    Instant createdAt,
    long version) {
  static GuaranteePolicySummary of(GuaranteePolicy policy, TableNames names, Language language) {
    UseType use = policy.form().useType();
    return new GuaranteePolicySummary(
        policy.id(),
        policy.policyNumber(),
        policy.applicationId(),
        GuaranteeInsurerView.of(policy.limit()),
        use,
        names.in(language).of(ReferenceTable.USE_TYPES, use.value()),
        policy.guaranteedAmount(),
        policy.period().from(),
        policy.period().to(),
        policy.premium(),
        policy.status(),
        policy.status().label(language),
        GuaranteePolicyView.electronicPolicy(policy),
        policy.createdAt(),
        policy.version());
  }
}
