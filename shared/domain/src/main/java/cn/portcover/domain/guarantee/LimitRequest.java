package cn.portcover.domain.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.record.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer was last asked for, and what it decided.
 *
 * @param number 1, and one more for each time something is asked for: the limit, the limit again,
 *     an increase
 * @param authorisationId the credit authorisation that was in force then
 * @param additional 追加额度, CNY; absent where the limit itself is asked for
 * @param remark of the company, on an increase
 * @param by who asked
 * @param decision absent until the insurer has decided
 */
public record LimitRequest(
    int number,
    RecordId authorisationId,
    @Nullable Money additional,
    @Nullable String remark,
    Actor by,
    Instant at,
    @Nullable Decision decision) {

  /**
   * The insurer's.
   *
   * @param total what it granted in all, CNY; absent where it granted nothing
   * @param reason why not; a remark where it did
   */
  public record Decision(@Nullable Money total, @Nullable String reason, Instant at) {
    public boolean isGranted() {
      return total != null;
    }
  }

  public LimitRequest {
    if (additional != null) {
      Cny.requirePositive(additional);
    }
  }

  static LimitRequest first(RecordId authorisationId, Actor by, Instant now) {
    return new LimitRequest(1, authorisationId, null, null, by, now, null);
  }

  public boolean isForMore() {
    return additional != null;
  }

  LimitRequest decided(Decision given) {
    return new LimitRequest(number, authorisationId, additional, remark, by, at, given);
  }

  LimitRequest next(
      RecordId authorisation, @Nullable Money more, @Nullable String why, Actor who, Instant now) {
    return new LimitRequest(number + 1, authorisation, more, why, who, now, null);
  }
}
