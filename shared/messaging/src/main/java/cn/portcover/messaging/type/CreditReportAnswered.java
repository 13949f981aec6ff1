package cn.portcover.messaging.type;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.operation.json.Length;
import org.jspecify.annotations.Nullable;

/**
 * {@code credit-report.answered}: the report that a company asked for, or why there is none.
 *
 * @param text the report, or the reason
 * @param rating in the insurer's scale
 * @param advisedLimit up to which amount the insurer advises to give credit
 */
public record CreditReportAnswered(
    RecordId reportId,
    Result result,
    @Length(4_000) String text,
    @Nullable @Length(50) String rating,
    @Nullable Money advisedLimit) {

  /** Whether there is one. */
  public enum Result {
    DELIVERED,
    /** It is not counted. */
    UNAVAILABLE
  }
}
