package cn.portcover.messaging.type;

/**
 * One reason of a decision.
 *
 * @param code the insurer's own code
 * @param text in the words that the company is shown
 */
public record Reason(String code, String text) {}
