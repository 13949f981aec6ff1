package cn.portcover.domain.guarantee;

import cn.portcover.domain.Money;

/**
 * One amount of what is guaranteed.
 *
 * @param amount CNY, above zero; {@link GuaranteeRules} say so
 */
public record Duty(DutyKind kind, Money amount) {}
