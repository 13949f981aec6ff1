package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeReview;
import cn.portcover.domain.guarantee.GuaranteeReviewResult;
import cn.portcover.operation.json.Length;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code guarantee-application.reviewed}: what the insurer says of an application. One that is sent
 * again corrects what was said; of what is approved so long as it is not paid.
 *
 * @param submission which submission is meant; the last one if absent
 * @param reasons at most {@value #MOST_REASONS}; required with DATA_REJECTED and DECLINED
 * @param premium required with APPROVED, and of no matter otherwise
 * @param payBy the last day on which the premium may be paid, Beijing
 */
public record GuaranteeApplicationReviewed(
    RecordId applicationId,
    @Nullable Integer submission,
    GuaranteeReviewResult result,
    @Nullable List<Reason> reasons,
    @Nullable Money premium,
    @Nullable LocalDate payBy) {
  public static final int MOST_REASONS = 50;

  /**
   * One thing that the insurer finds.
   *
   * @param pointer into the application, {@code /form/declarationNumber}
   */
  public record Reason(
      @Nullable @Length(200) String pointer, @Length(64) String code, String text) {}

  public GuaranteeApplicationReviewed {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    if (reasons.size() > MOST_REASONS) {
      throw Malformed.in("reasons", "list-too-long", MOST_REASONS);
    }
    if (result.needsReasons() && reasons.isEmpty()) {
      throw Malformed.in("reasons", "required");
    }
    if (result == GuaranteeReviewResult.APPROVED) {
      requirePremium(premium);
    }
  }

  private static void requirePremium(@Nullable Money premium) {
    if (premium == null) {
      throw Malformed.in("premium", "required");
    }
    if (premium.amount().signum() <= 0) {
      throw Malformed.in("premium", "money-not-positive");
    }
  }

  /** As it is kept; a premium only of what is approved. */
  public GuaranteeReview review(Instant now) {
    boolean approved = result == GuaranteeReviewResult.APPROVED;
    List<Reason> given = reasons == null ? List.of() : reasons;
    return new GuaranteeReview(
        result,
        given.stream()
            .map(each -> new GuaranteeReview.Reason(each.pointer(), each.code(), each.text()))
            .toList(),
        approved ? premium : null,
        approved ? payBy : null,
        now);
  }
}
