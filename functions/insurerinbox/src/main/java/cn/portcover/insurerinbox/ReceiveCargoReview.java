package cn.portcover.insurerinbox;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoProgress;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.CargoApplicationAnnouncements;
import cn.portcover.messaging.type.CargoApplicationReviewed;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-application.reviewed}: 数据审核, 核保 and 出单, one after the other; what comes before its
 * time waits, what is said once more corrects or changes nothing.
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
  public void apply(CargoApplicationReviewed data, Counterparty sender, Work work, Instant now) {
    CargoApplication application =
        work.named(CargoApplication.KIND, about(data, sender))
            .orElseThrow(CargoApplicationNotFound::new);
    CargoProgress.Submission last = application.submission();
    if (last != null) {
      Counted.requireLast("/data/submission", data.submission(), last.number());
    }
    CargoReview review = data.review(now);
    CargoApplication after = application.review(review);
    if (after != application) {
      work.keep(after, note(review));
      work.announce(after, CargoApplicationAnnouncements.reviewed(after, review));
    }
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
