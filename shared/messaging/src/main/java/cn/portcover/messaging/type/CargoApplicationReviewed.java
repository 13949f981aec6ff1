package cn.portcover.messaging.type;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.operation.json.Length;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-application.reviewed}: what the insurer says of an application. One that is sent
 * again corrects what was said; of what is issued so long as it is not paid.
 *
 * @param submission which submission is meant; the last one if absent
 * @param reasons at most {@value #MOST_REASONS}; required with DATA_REJECTED and DECLINED
 * @param insuredAmount required with ISSUED, and of no matter otherwise
 * @param premium required with ISSUED, and of no matter otherwise
 * @param payBy the last day on which the premium may be paid, Beijing
 */
public record CargoApplicationReviewed(
    RecordId applicationId,
    @Nullable Integer submission,
    CargoReviewResult result,
    @Nullable List<Reason> reasons,
    @Nullable Money insuredAmount,
    @Nullable Money premium,
    @Nullable LocalDate payBy) {
  public static final int MOST_REASONS = 50;

  /**
   * One thing that the insurer finds.
   *
   * @param pointer into the application, {@code /goods/detail}
   */
  public record Reason(
      @Nullable @Length(200) String pointer, @Length(64) String code, String text) {}

  public CargoApplicationReviewed {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    if (reasons.size() > MOST_REASONS) {
      throw Malformed.in("reasons", "list-too-long", MOST_REASONS);
    }
    if (result.needsReasons() && reasons.isEmpty()) {
      throw Malformed.in("reasons", "required");
    }
    if (result == CargoReviewResult.ISSUED) {
      requireAmounts(insuredAmount, premium);
    }
  }

  private static void requireAmounts(@Nullable Money insuredAmount, @Nullable Money premium) {
    if (insuredAmount == null) {
      throw Malformed.in("insuredAmount", "required");
    }
    if (premium == null) {
      throw Malformed.in("premium", "required");
    }
    CargoPolicyIssued.requireTogether(insuredAmount, premium);
  }

  /** As it is kept; amounts only of what is issued. */
  public CargoReview review(Instant now) {
    boolean issued = result == CargoReviewResult.ISSUED;
    List<Reason> given = reasons == null ? List.of() : reasons;
    return new CargoReview(
        result,
        given.stream()
            .map(each -> new CargoReview.Reason(each.pointer(), each.code(), each.text()))
            .toList(),
        issued ? insuredAmount : null,
        issued ? premium : null,
        issued ? payBy : null,
        now);
  }
}
