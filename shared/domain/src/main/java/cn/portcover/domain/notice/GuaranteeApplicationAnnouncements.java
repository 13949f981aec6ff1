package cn.portcover.domain.notice;

import cn.portcover.domain.Language;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteeReview;
import cn.portcover.domain.guarantee.GuaranteeReviewResult;
import java.util.stream.Collectors;

/** The words of what companies are told of their guarantee applications and policies. */
public final class GuaranteeApplicationAnnouncements {
  /** The others stand in the application. */
  private static final int MOST_REASONS = 5;

  private GuaranteeApplicationAnnouncements() {}

  /** What the insurer says of an application; what is approved is to be paid. */
  public static Announcement reviewed(GuaranteeApplication application, GuaranteeReview review) {
    String chinese = "关税保证保险投保单 " + application.id() + "：" + review.result().label(Language.ZH);
    String english =
        "Guarantee application " + application.id() + ": " + review.result().label(Language.EN);
    return new Announcement(
        NoticeKind.GUARANTEE_APPLICATION_REVIEWED,
        chinese + rest(review, "，保费 ", "，请于 ", " 前（含当日）缴费", "：") + "。",
        english + rest(review, ", premium ", ", to be paid by ", "", ": ") + ".");
  }

  private static String rest(
      GuaranteeReview review, String premium, String payBy, String afterDay, String because) {
    if (review.result() == GuaranteeReviewResult.APPROVED) {
      return premium
          + review.premium()
          + (review.payBy() == null ? "" : payBy + review.payBy() + afterDay);
    }
    return review.reasons().isEmpty()
        ? ""
        : because
            + review.reasons().stream()
                .map(GuaranteeReview.Reason::text)
                .limit(MOST_REASONS)
                .collect(Collectors.joining("；"));
  }

  /** 逾期未缴费: the limit is free again. */
  public static Announcement lapsed(GuaranteeApplication application) {
    return new Announcement(
        NoticeKind.GUARANTEE_APPLICATION_LAPSED,
        "关税保证保险投保单 " + application.id() + " 逾期未缴费，占用的额度已取消；可以重新投保。",
        "Guarantee application "
            + application.id()
            + " was not paid in time and holds nothing of the limit any more; it can be applied"
            + " again.");
  }

  /** 保单生效. */
  public static Announcement issued(GuaranteePolicy policy) {
    String number = policy.policyNumber().value();
    return new Announcement(
        NoticeKind.GUARANTEE_POLICY_IN_FORCE,
        "关税保证保险保单 "
            + number
            + " 已生效，保险期间 "
            + policy.period().from()
            + " 至 "
            + policy.period().to()
            + "。",
        "Guarantee policy "
            + number
            + " is in force, from "
            + policy.period().from()
            + " to "
            + policy.period().to()
            + ".");
  }
}
