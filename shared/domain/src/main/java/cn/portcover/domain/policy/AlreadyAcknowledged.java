package cn.portcover.domain.policy;

import cn.portcover.domain.Refusal;

/** The policy was acknowledged before. */
public final class AlreadyAcknowledged extends Refusal.WrongState {
  private static final long serialVersionUID = 1;

  public AlreadyAcknowledged(ReceiptStatus status) {
    super(
        status.name(),
        "该保险单已收悉，无需重复操作。",
        "The policy has been acknowledged already; there is nothing left to do.");
  }
}
