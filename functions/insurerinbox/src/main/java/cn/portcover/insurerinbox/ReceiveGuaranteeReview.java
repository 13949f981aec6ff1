package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationNotFound;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.GuaranteeHolding;
import cn.portcover.domain.guarantee.GuaranteeReview;
import cn.portcover.domain.guarantee.GuaranteeReviewResult;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.notice.GuaranteeApplicationAnnouncements;
import cn.portcover.messaging.type.GuaranteeApplicationReviewed;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code guarantee-application.reviewed}: 数据审核 and 核保, one after the other; what comes before its
 * time waits, what is said once more corrects or changes nothing. What was reserved for one that is
 * rejected or declined is free in the same transaction.
 */
@Singleton
final class ReceiveGuaranteeReview implements Receives<GuaranteeApplicationReviewed> {
  /** Reasons that a line of history names. */
  private static final int NOTED = 5;

  @Override
  public Class<GuaranteeApplicationReviewed> data() {
    return GuaranteeApplicationReviewed.class;
  }

  @Override
  public String about(GuaranteeApplicationReviewed data, Counterparty sender) {
    return GuaranteeApplication.alias(sender.id(), data.applicationId());
  }

  @Override
  public void apply(
      GuaranteeApplicationReviewed data, Counterparty sender, Work work, Instant now) {
    GuaranteeApplication application =
        work.named(GuaranteeApplication.KIND, about(data, sender))
            .orElseThrow(GuaranteeApplicationNotFound::new);
    Counted.requireLast("/data/submission", data.submission(), application.submission().number());
    if (isTooLate(data.result(), application.status())) {
      throw new Overtaken();
    }
    GuaranteeReview review = data.review(now);
    GuaranteeApplication after = application.review(review);
    if (after != application) {
      if (application.holding().isReserved() && !after.holding().isReserved()) {
        free(application, work, now);
      }
      work.keep(after, note(review));
      work.announce(after, GuaranteeApplicationAnnouncements.reviewed(after, review));
    }
  }

  private static void free(GuaranteeApplication application, Work work, Instant now) {
    GuaranteeHolding held = application.holding();
    work.require(Limit.KIND, application.owner(), held.limitId().value())
        .cancel(held.amount(), application.id(), now)
        .records()
        .forEach(work::keep);
  }

  /** It crossed a payment or came after its last day, and can mean nothing any more. */
  private static boolean isTooLate(
      GuaranteeReviewResult result, GuaranteeApplicationStatus status) {
    return switch (status) {
      case PAID, EFFECTIVE, LAPSED -> result == GuaranteeReviewResult.APPROVED;
      default -> false;
    };
  }

  private static @Nullable String note(GuaranteeReview review) {
    return review.reasons().isEmpty()
        ? null
        : review.reasons().stream()
            .map(GuaranteeReview.Reason::text)
            .limit(NOTED)
            .collect(Collectors.joining("；"));
  }
}
