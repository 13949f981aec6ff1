package cn.portcover.messaging.type;

import java.time.Period;

/**
 * The deadlines of a policy (domain C14), ISO 8601 periods such as {@code P10D} or {@code P4M}.
 *
 * @param reportWithin from knowing of a probable loss to reporting it (可能损失通知书)
 * @param claimWithin from there to the claim (索赔申请书)
 * @param waitingPeriod until the loss is assessed (等待期)
 */
public record Deadlines(
    Period reportWithin, Period claimWithin, Period waitingPeriod, DeadlineCalendar calendar) {
  public Deadlines {
    Periods.requireSensible(reportWithin, claimWithin, waitingPeriod);
  }
}
