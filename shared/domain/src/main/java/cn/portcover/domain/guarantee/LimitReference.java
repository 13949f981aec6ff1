package cn.portcover.domain.guarantee;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.math.BigDecimal;

/**
 * The limit that a guarantee is under, as it was when the application was made, and whose it is.
 *
 * @param ratePercent 批复费率 a year
 */
public record LimitReference(
    RecordId limitId, CounterpartyId insurer, String insurerName, BigDecimal ratePercent) {
  /** Of a limit on what it was granted. */
  public static LimitReference of(Limit limit, LimitTerms terms) {
    return new LimitReference(
        limit.id(), limit.insurer(), limit.insurerName(), terms.ratePercent());
  }
}
