package cn.portcover.messaging.type;

/**
 * What the insurer does not accept in an e-mail address (domain C3).
 *
 * @param forbidden each character of this text is forbidden anywhere in the address, {@code "-_"}
 */
public record EmailRule(String forbidden) {}
