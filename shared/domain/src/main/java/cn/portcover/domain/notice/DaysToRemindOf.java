package cn.portcover.domain.notice;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which days a record sets, as it stands now; none once it is over. */
public final class DaysToRemindOf {
  /** Also while the company asks to withdraw it: the insurer may decline, and goes on. */
  private static final Set<ClaimStatus> OPEN =
      Set.of(
          ClaimStatus.DRAFT,
          ClaimStatus.RETURNED,
          ClaimStatus.SUBMITTED,
          ClaimStatus.UNDER_REVIEW,
          ClaimStatus.WITHDRAWAL_REQUESTED);

  private DaysToRemindOf() {}

  /** 可能损失通知, 索赔: while something may still be claimed under it. */
  public static List<DayToRemindOf> of(Policy policy) {
    List<DayToRemindOf> days = new ArrayList<>();
    if (policy.status() != PolicyStatus.CANCELLED) {
      ClaimDeadlines deadlines = ClaimDeadlines.of(policy.terms());
      add(ReminderKind.REPORT_BY, deadlines.reportBy(), policy.subject(), days);
      add(ReminderKind.CLAIM_BY, deadlines.claimBy(), policy.subject(), days);
    }
    return days;
  }

  /** Those of a claim that its policy has not: counted from its own loss or submission. */
  public static List<DayToRemindOf> of(Claim claim, Policy policy) {
    List<DayToRemindOf> days = new ArrayList<>();
    if (OPEN.contains(claim.status())) {
      ClaimDeadlines deadlines = ClaimDeadlines.of(claim, policy.terms());
      if (claim.form().lossOn() != null && claim.submission() == null) {
        add(ReminderKind.REPORT_BY, deadlines.reportBy(), claim.subject(), days);
        add(ReminderKind.CLAIM_BY, deadlines.claimBy(), claim.subject(), days);
      }
      add(ReminderKind.WAITING_PERIOD_ENDS, deadlines.waitingPeriodEnds(), claim.subject(), days);
    }
    return days;
  }

  /**
   * 待确认保单: the last day on which it may still be confirmed. An offer that lapses at midnight lapses
   * before the day that then begins.
   */
  public static List<DayToRemindOf> of(Application application) {
    Instant confirmBy = application.offer().confirmBy();
    return application.status() == ApplicationStatus.TO_BE_CONFIRMED && confirmBy != null
        ? List.of(
            DayToRemindOf.of(
                ReminderKind.CONFIRM_BY,
                ClaimDeadlines.day(confirmBy.minusNanos(1)),
                application.offer().offerNumber().value(),
                application.subject()))
        : List.of();
  }

  /** 印章有效期. */
  public static List<DayToRemindOf> of(Seal seal) {
    return seal.status() == SealStatus.IN_USE
        ? List.of(
            DayToRemindOf.of(
                ReminderKind.SEAL_EXPIRES, seal.validUntil(), seal.operatorName(), seal.subject()))
        : List.of();
  }

  /** The card that was signed in with. */
  public static List<DayToRemindOf> of(Session session) {
    Card card = session.card();
    return card == null
        ? List.of()
        : List.of(
            new DayToRemindOf(
                ReminderKind.CARD_EXPIRES,
                ClaimDeadlines.day(card.notAfter()),
                card.person(),
                "session",
                "cards/" + card.fingerprint() + "#" + ReminderKind.CARD_EXPIRES));
  }

  private static void add(
      ReminderKind kind, @Nullable LocalDate on, String about, List<DayToRemindOf> days) {
    if (on != null) {
      days.add(DayToRemindOf.of(kind, on, "", about));
    }
  }
}
