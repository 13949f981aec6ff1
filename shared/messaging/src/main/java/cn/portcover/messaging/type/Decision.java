package cn.portcover.messaging.type;

/** What the insurer decided on an application. */
public enum Decision {
  /** 审核通过 */
  APPROVED,
  /** 审核不通过 */
  REJECTED
}
