package cn.portcover.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitLedger;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.operation.Titled;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of 额度变更记录: the manual's eight columns as the entry left them, and what it was. remaining =
 * total − used − reserved.
 *
 * @param number 序号
 * @param total 新批复(总)额度
 * @param used 已使用额度
 * @param remaining 剩余额度
 * @param ratePercent 新批复费率, percent a year
 * @param effectiveFrom 额度生效日期
 * @param effectiveTo 额度失效日期; absent where it has no end
 * @param changedAt 变更时间
 * @param kind what happened
 * @param amount of GRANT and TOTAL by how much the total changed; absent of EXPIRE
 * @param reserved of applications that are under way
 * @param reference number of the request, application, policy or entry of the insurer's
 */
record LimitChangeView(
    @Titled("limitChange.number") int number,
    @Titled("limitChange.total") Money total,
    @Titled("limitChange.used") Money used,
    @Titled("limitChange.remaining") Money remaining,
    @Titled("limitChange.rate") BigDecimal ratePercent,
    @Titled("limitChange.from") LocalDate effectiveFrom,
    @Titled("limitChange.to") @Nullable LocalDate effectiveTo,
    @Titled("limitChange.at") Instant changedAt,
    LimitChange.Kind kind,
    @Titled("limitChange.kind") String kindLabel,
    @Titled("limitChange.amount") @Nullable Money amount,
    @Titled("limitChange.reserved") Money reserved,
    @Titled("limitChange.reference") String reference) {
  static LimitChangeView of(LimitChange change, Language language) {
    LimitLedger after = change.after();
    LimitTerms terms = change.terms();
    return new LimitChangeView(
        change.number(),
        after.total(),
        after.used(),
        after.remaining(),
        terms.ratePercent(),
        terms.effectiveFrom(),
        terms.effectiveTo(),
        change.createdAt(),
        change.change(),
        change.change().label(language),
        change.amount(),
        after.reserved(),
        change.cause().reference());
  }
}
