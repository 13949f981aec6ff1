package cn.portcover.guarantee;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitForm;
import cn.portcover.domain.guarantee.LimitLedger;
import cn.portcover.domain.guarantee.LimitLifecycle;
import cn.portcover.domain.guarantee.LimitLifecycle.Move;
import cn.portcover.domain.guarantee.LimitRequest;
import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.operation.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit in full (明细查看).
 *
 * @param registeringCustoms 注册海关, by its name when it was chosen
 * @param mayApplyAgain 重新申请
 * @param mayIncrease 额度追加
 * @param mayInsure whether a guarantee can be applied for under it today (申请投保)
 * @param terms absent until it is granted for the first time
 * @param request what the insurer was last asked for
 * @param appliedAt 申请时间
 */
record LimitView(
    RecordId id,
    InsurerView insurer,
    Company company,
    LimitForm.Applicant applicant,
    CustomsCode customsCode,
    LimitForm.Customs registeringCustoms,
    Money requestedAmount,
    @Nullable String remark,
    LimitStatus status,
    String statusLabel,
    boolean mayApplyAgain,
    boolean mayIncrease,
    boolean mayInsure,
    @Nullable TermsView terms,
    RequestView request,
    Links links,
    Instant appliedAt,
    Instant createdAt,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {}

  /**
   * On what it was granted, and how much of it is taken: remaining = total − used − reserved.
   *
   * @param total 批复额度
   * @param used 已使用额度
   * @param reserved of applications that are under way
   * @param remaining 剩余额度
   * @param reducesTo what the insurer lowered the total to while more than that was taken; absent
   *     when the total is what it says
   * @param ratePercent 批复费率, percent a year
   * @param effectiveTo the last day; absent where it has no end
   * @param decidedAt 审批日期
   */
  record TermsView(
      Money total,
      Money used,
      Money reserved,
      Money remaining,
      @Nullable Money reducesTo,
      BigDecimal ratePercent,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      Instant decidedAt) {
    static TermsView of(LimitLedger ledger, LimitTerms terms) {
      return new TermsView(
          ledger.total(),
          ledger.used(),
          ledger.reserved(),
          ledger.remaining(),
          ledger.reducesTo(),
          terms.ratePercent(),
          terms.effectiveFrom(),
          terms.effectiveTo(),
          terms.decidedAt());
    }
  }

  /**
   * @param number 1, and one more for each time something is asked for
   * @param additional 追加额度; absent where the limit itself is asked for
   * @param by name of the person
   * @param decision absent until the insurer has decided
   */
  record RequestView(
      int number,
      RecordId authorisationId,
      @Nullable Money additional,
      @Nullable String remark,
      @Nullable String by,
      Instant at,
      @Nullable DecisionView decision) {
    static RequestView of(LimitRequest request) {
      LimitRequest.Decision decided = request.decision();
      return new RequestView(
          request.number(),
          request.authorisationId(),
          request.additional(),
          request.remark(),
          request.by().name(),
          request.at(),
          decided == null
              ? null
              : new DecisionView(
                  decided.isGranted(), decided.total(), decided.reason(), decided.at()));
    }
  }

  /**
   * @param reason why not; a remark where it was granted
   */
  record DecisionView(
      boolean granted, @Nullable Money total, @Nullable String reason, Instant at) {}

  /** Below {@code /v1}; 状态记录, 额度变更记录, and what a planned guarantee would take. */
  record Links(String history, String changes, String whatIf) {
    static Links of(Limit limit) {
      String place = "/v1/" + limit.subject();
      return new Links(place + "/history", place + "/changes", place + "/what-if");
    }
  }

  static LimitView of(Limit limit, Language language, Instant now) {
    LimitForm form = limit.form();
    LimitTerms terms = limit.terms();
    return new LimitView(
        limit.id(),
        new InsurerView(limit.insurer(), limit.insurerName()),
        limit.company(),
        form.applicant(),
        form.customsCode(),
        form.registeringCustoms(),
        form.requestedAmount(),
        form.remark(),
        limit.status(),
        limit.status().label(language),
        LimitLifecycle.TABLE.allows(limit.status(), Move.APPLY_AGAIN),
        limit.mayIncrease(now),
        limit.isUsable(now),
        terms == null ? null : TermsView.of(limit.ledger(), terms),
        RequestView.of(limit.request()),
        Links.of(limit),
        limit.progress().appliedAt(),
        limit.createdAt(),
        limit.version());
  }
}
