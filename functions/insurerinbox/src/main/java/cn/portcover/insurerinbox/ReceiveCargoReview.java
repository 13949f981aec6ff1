package cn.portcover.insurerinbox;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoProgress;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.notice.CargoApplicationAnnouncements;
import cn.portcover.messaging.type.CargoApplicationReviewed;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-application.reviewed}: 数据审核, 核保 and 出单, one after the other; what comes before its
 * time waits, what is said once more corrects or changes nothing.
 *
 * <p>Reviews are ordered among themselves: one that waits for the answer to a request for
 * withdrawal was sent before that answer, and counts after it all the same.
 */
@Singleton
final class ReceiveCargoReview implements Receives<CargoApplicationReviewed> {
  /** Reasons that a line of history names. */
  private static final int NOTED = 5;

  @Override
  public Class<CargoApplicationReviewed> data() {
    return CargoApplicationReviewed.class;
  }

  @Override
  public String about(CargoApplicationReviewed data, Counterparty sender) {
    return CargoApplication.alias(sender.id(), data.applicationId());
  }

  @Override
  public boolean takesOlder() {
    return true;
  }

  @Override
  public void apply(
      CargoApplicationReviewed data,
      ReceivedMessage message,
      Counterparty sender,
      Work work,
      Instant now) {
    Long sequence = message.sequence();
    if (sequence == null) {
      apply(data, sender, work, now);
      return;
    }
    String reviews = about(data, sender) + "/reviews";
    Optional<SubjectOrder> order =
        work.find(
            SubjectOrder.KIND, SubjectOrder.ownerOf(sender.id(), reviews), SubjectOrder.APPLIED);
    if (order.filter(last -> sequence <= last.applied()).isPresent()) {
      throw new Overtaken();
    }
    apply(data, sender, work, now);
    work.keep(
        order
            .map(last -> last.apply(sequence))
            .orElseGet(() -> new SubjectOrder(sender.id(), reviews, sequence, now, 1)));
  }

  @Override
  public void apply(CargoApplicationReviewed data, Counterparty sender, Work work, Instant now) {
    CargoApplication application =
        work.named(CargoApplication.KIND, about(data, sender))
            .orElseThrow(CargoApplicationNotFound::new);
    CargoProgress.Submission last = application.submission();
    if (last != null) {
      Counted.requireLast("/data/submission", data.submission(), last.number());
    }
    if (isTooLate(data.result(), application.status())) {
      throw new Overtaken();
    }
    CargoReview review = data.review(now);
    CargoApplication after = application.review(review);
    if (after != application) {
      work.keep(after, note(review));
      work.announce(after, CargoApplicationAnnouncements.reviewed(after, review));
    }
  }

  /** It crossed a withdrawal or a payment, and can mean nothing any more. */
  private static boolean isTooLate(CargoReviewResult result, CargoApplicationStatus status) {
    return switch (status) {
      case WITHDRAWN -> true;
      case PAID, EFFECTIVE -> result == CargoReviewResult.ISSUED;
      default -> false;
    };
  }

  private static @Nullable String note(CargoReview review) {
    return review.reasons().isEmpty()
        ? null
        : review.reasons().stream()
            .map(CargoReview.Reason::text)
            .limit(NOTED)
            .collect(Collectors.joining("；"));
  }
}
