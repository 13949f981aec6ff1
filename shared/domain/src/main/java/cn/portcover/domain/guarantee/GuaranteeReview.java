package cn.portcover.domain.guarantee;

import cn.portcover.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The insurer's last word on an application.
 *
 * @param reasons why, where it says so
 * @param premium 保费 of what is approved: what is to be paid
 * @param payBy the last day on which it may be paid, Beijing
 * @param at when it came
 */
public record GuaranteeReview(
    GuaranteeReviewResult result,
    List<Reason> reasons,
    @Nullable Money premium,
    @Nullable LocalDate payBy,
    Instant at) {

  /**
   * One thing that the insurer finds.
   *
   * @param pointer the field that is meant, {@code /form/declarationNumber}
   * @param code the insurer's
   */
  public record Reason(@Nullable String pointer, String code, String text) {}

  public GuaranteeReview {
    reasons = List.copyOf(reasons);
  }

  /** Whether it says the same, whenever it came. */
  boolean saysAs(@Nullable GuaranteeReview other) {
    return other != null
        && new GuaranteeReview(result, reasons, premium, payBy, other.at).equals(other);
  }
}
