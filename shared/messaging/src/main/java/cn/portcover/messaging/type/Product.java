package cn.portcover.messaging.type;

/** What is insured. */
public enum Product {
  /** 小微信保易: export credit insurance for small companies. */
  SME_CREDIT
}
