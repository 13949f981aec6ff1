package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoReview;
import cn.portcover.domain.cargo.CargoReviewResult;
import cn.portcover.domain.cargo.CargoWithdrawal;
import java.util.stream.Collectors;

/** The words of what companies are told of their cargo applications and policies. */
public final class CargoApplicationAnnouncements {
  /** The others stand in the application. */
  private static final int MOST_REASONS = 5;

  private CargoApplicationAnnouncements() {}

  /** What the insurer says of an application; what is issued is to be paid. */
  public static Announcement reviewed(CargoApplication application, CargoReview review) {
    String chinese = "货物运输险投保单 " + application.id() + "：" + review.result().label(Language.ZH);
    String english =
        "Cargo application " + application.id() + ": " + review.result().label(Language.EN);
    return new Announcement(
        NoticeKind.CARGO_APPLICATION_REVIEWED,
        chinese + rest(review, "，保费 ", "，请于 ", " 前（含当日）缴费", "：") + "。",
        english + rest(review, ", premium ", ", to be paid by ", "", ": ") + ".");
  }

  private static String rest(
      CargoReview review, String premium, String payBy, String afterDay, String because) {
    if (review.result() == CargoReviewResult.ISSUED) {
      return premium
          + review.premium()
          + (review.payBy() == null ? "" : payBy + review.payBy() + afterDay);
    }
    return review.reasons().isEmpty()
        ? ""
        : because
            + review.reasons().stream()
                .map(CargoReview.Reason::text)
                .limit(MOST_REASONS)
                .collect(Collectors.joining("；"));
  }

  /** 撤销: let go, or not. */
  public static Announcement answered(CargoApplication application, CargoWithdrawal.Answer answer) {
    String reason = answer.reason();
    return answer.accepted()
        ? new Announcement(
            NoticeKind.CARGO_WITHDRAWAL_ANSWERED,
            "货物运输险投保单 " + application.id() + " 已撤销。",
            "Cargo application " + application.id() + " is withdrawn.")
        : new Announcement(
            NoticeKind.CARGO_WITHDRAWAL_ANSWERED,
            "保险机构未同意撤销货物运输险投保单 " + application.id() + (reason == null ? "" : "：" + reason) + "。",
            "The insurer does not let cargo application "
                + application.id()
                + " go"
                + (reason == null ? "" : ": " + reason)
                + ".");
  }

  /** 正式生效. */
  public static Announcement issued(CargoPolicy policy) {
    String number = policy.policyNumber().value();
    return new Announcement(
        NoticeKind.CARGO_POLICY_IN_FORCE,
        "货物运输险保单 " + number + " 自 " + policy.effectiveFrom() + " 起正式生效。",
        "Cargo policy " + number + " is in force from " + policy.effectiveFrom() + ".");
  }
}
