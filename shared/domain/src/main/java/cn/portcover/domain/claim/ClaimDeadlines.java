package cn.portcover.domain.claim;

import cn.portcover.domain.calendar.WorkingDays;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Until when the company is to report a loss and to claim, and when the insurer's waiting period
 * ends: the policy's own periods (C14), counted from the day on which the company knew of the loss
 * where the claim says it, else from the last day of cover, after which nothing more can be lost
 * under it; the waiting period from the first submission. Absent where the policy sets none.
 *
 * @param reportBy 可能损失通知
 * @param claimBy 索赔申请
 */
public record ClaimDeadlines(
    @Nullable LocalDate reportBy,
    @Nullable LocalDate claimBy,
    @Nullable LocalDate waitingPeriodEnds) {

  /** Of a policy by itself. */
  public static ClaimDeadlines of(PolicyTerms terms) {
    LocalDate lastDay = terms.period().to();
    return new ClaimDeadlines(
        after(lastDay, terms.deadlines().reportWithin(), terms),
        after(lastDay, terms.deadlines().claimWithin(), terms),
        null);
  }

  /** Of a claim under the policy. */
  public static ClaimDeadlines of(Claim claim, PolicyTerms terms) {
    LocalDate lossOn = claim.form().lossOn();
    LocalDate from = lossOn == null ? terms.period().to() : lossOn;
    return new ClaimDeadlines(
        after(from, terms.deadlines().reportWithin(), terms),
        after(from, terms.deadlines().claimWithin(), terms),
        claim.submission() == null
            ? null
            : after(day(claim.submission().firstAt()), terms.deadlines().waitingPeriod(), terms));
  }

  /** The day that an instant is of, where the companies and insurers are. */
  public static LocalDate day(Instant instant) {
    return instant.atZone(Policy.ZONE).toLocalDate();
  }

  private static @Nullable LocalDate after(
      LocalDate from, @Nullable Period period, PolicyTerms terms) {
    return period == null ? null : WorkingDays.after(from, period, terms.deadlines().calendar());
  }
}
