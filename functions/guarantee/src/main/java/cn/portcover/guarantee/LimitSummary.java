package cn.portcover.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitLedger;
import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Titled;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list (额度信息); what is granted is absent until it is for the first time.
 *
 * @param total 批复额度
 * @param remaining 剩余额度 = total − used − reserved
 * @param appliedOn 申请日期 where the companies are
 * @param approvedOn 审批日期 where the companies are
 * @param mayInsure whether a guarantee can be applied for under it today (申请投保)
 */
record LimitSummary(
    RecordId id,
    CounterpartyId insurerId,
    String insurerName,
    LimitStatus status,
    String statusLabel,
    @Titled("limit.requested") Money requestedAmount,
    @Titled("limit.total") @Nullable Money total,
    @Titled("limit.used") @Nullable Money used,
    @Titled("limit.reserved") @Nullable Money reserved,
    @Titled("limit.remaining") @Nullable Money remaining,
    @Titled("limit.rate") @Nullable BigDecimal ratePercent,
    @Titled("limit.from") @Nullable LocalDate effectiveFrom,
    @Titled("limit.to") @Nullable LocalDate effectiveTo,
    @Titled("limit.applied") LocalDate appliedOn,
    @Titled("limit.approved") @Nullable LocalDate approvedOn,
    @Titled("limit.usable") boolean mayInsure,
    long version) {

  static LimitSummary of(Limit limit, Language language, boolean mayInsure) {
    LimitTerms terms = limit.terms();
    LimitLedger ledger = terms == null ? null : limit.ledger();
    return new LimitSummary(
        limit.id(),
        limit.insurer(),
        limit.insurerName(),
        limit.status(),
        limit.status().label(language),
        limit.form().requestedAmount(),
        ledger == null ? null : ledger.total(),
        ledger == null ? null : ledger.used(),
        ledger == null ? null : ledger.reserved(),
        ledger == null ? null : ledger.remaining(),
        terms == null ? null : terms.ratePercent(),
        terms == null ? null : terms.effectiveFrom(),
        terms == null ? null : terms.effectiveTo(),
        appliedOn(limit),
        approvedOn(limit),
        mayInsure,
        limit.version());
  }

  static LocalDate appliedOn(Limit limit) {
    return LocalDate.ofInstant(limit.progress().appliedAt(), Policy.ZONE);
  }

  static @Nullable LocalDate approvedOn(Limit limit) {
    LimitTerms terms = limit.terms();
    return terms == null ? null : LocalDate.ofInstant(terms.decidedAt(), Policy.ZONE);
  }
}
