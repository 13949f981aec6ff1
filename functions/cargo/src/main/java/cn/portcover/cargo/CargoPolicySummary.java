package cn.portcover.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.OpenCoverNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list (保单查询).
 *
 * @param id by which the policy is asked for; its number does as well while no other insurer's
 *     bears it
 * @param statusLabel 正式生效: there are no others
 */
record CargoPolicySummary(
    String id,
    PolicyNumber policyNumber,
    RecordId applicationId,
    CargoInsurerView insurer,
    OpenCoverNumber openCoverNumber,
    String insuredName,
    @Nullable String goods,
    LocalDate effectiveFrom,
    Money insuredAmount,
    Money premium,
    String statusLabel,
    Instant createdAt,
    long version) {
  static CargoPolicySummary of(CargoPolicy policy, Language language) {
    return new CargoPolicySummary(
        policy.id(),
        policy.policyNumber(),
        policy.applicationId(),
        CargoInsurerView.of(policy.cover()),
        policy.cover().openCoverNumber(),
        policy.insured().name(),
        policy.form().goods().detail(),
        policy.effectiveFrom(),
        policy.insuredAmount(),
        policy.premium(),
        CargoApplicationStatus.EFFECTIVE.label(language),
        policy.createdAt(),
        policy.version());
  }
}
