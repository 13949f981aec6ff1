package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.Percent;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.Cny;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.operation.json.Length;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code limit.decided}: whether a limit, or an increase of it, is granted.
 *
 * @param request which request is meant; the last one if absent
 * @param total 批复额度 in all, CNY; required with GRANTED and INCREASED
 * @param ratePercent 批复费率, percent a year; required with GRANTED, as before if absent otherwise
 * @param effectiveFrom 额度生效日期; required with GRANTED, as before if absent otherwise
 * @param effectiveTo 额度失效日期, the last day; without end if absent with GRANTED, as before otherwise
 * @param reason required where it is refused
 */
public record LimitDecided(
    RecordId limitId,
    @Nullable Integer request,
    Result result,
    @Nullable Money total,
    @Nullable BigDecimal ratePercent,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Nullable @Length(1_000) String reason) {

  /** 成功, 失败, 追加成功, 追加失败. */
  public enum Result {
    GRANTED(true, false),
    FAILED(false, false),
    INCREASED(true, true),
    INCREASE_REFUSED(false, true);

    private final boolean granted;
    private final boolean forMore;

    Result(boolean granted, boolean forMore) {
      this.granted = granted;
      this.forMore = forMore;
    }

    public boolean isGranted() {
      return granted;
    }

    /** Whether it answers a request for an increase. */
    public boolean isForMore() {
      return forMore;
    }
  }

  public LimitDecided {
    if (result.isGranted()) {
      requireTotal(total);
    } else if (reason == null) {
      throw Malformed.in("reason", "required");
    }
    if (result == Result.GRANTED) {
      require("ratePercent", ratePercent);
      require("effectiveFrom", effectiveFrom);
    }
    if (ratePercent != null && !Percent.isShare(ratePercent)) {
      throw Malformed.in("ratePercent", "percent-out-of-range", ratePercent.toString());
    }
    if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
      throw Malformed.in("effectiveTo", "period-reversed", effectiveFrom, effectiveTo);
    }
  }

  private static void requireTotal(@Nullable Money total) {
    if (total == null) {
      throw Malformed.in("total", "required");
    }
    if (!Cny.isCny(total)) {
      throw Malformed.in("total", "currency-must-be-cny");
    }
    if (total.amount().signum() <= 0) {
      throw Malformed.in("total", "money-not-positive");
    }
  }

  private static void require(String field, @Nullable Object given) {
    if (given == null) {
      throw Malformed.in(field, "required");
    }
  }

  /**
   * On what it is granted now.
   *
   * @param before the terms that stay where it says nothing; absent, or of no matter, with GRANTED
   */
  public LimitTerms terms(@Nullable LimitTerms before, Instant now) {
    LimitTerms stays = result == Result.GRANTED ? null : before;
    BigDecimal rate = ratePercent == null && stays != null ? stays.ratePercent() : ratePercent;
    LocalDate from = effectiveFrom == null && stays != null ? stays.effectiveFrom() : effectiveFrom;
    LocalDate to = effectiveTo == null && stays != null ? stays.effectiveTo() : effectiveTo;
    if (rate == null || from == null) {
      throw new IllegalStateException("an increase of what was never granted");
    }
    return new LimitTerms(rate, from, to, now);
  }
}
