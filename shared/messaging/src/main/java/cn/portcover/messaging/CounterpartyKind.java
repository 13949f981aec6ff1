package cn.portcover.messaging;

/** Who talks to us by messages. */
public enum CounterpartyKind {
  /** 保险机构: credit and property insurers. */
  INSURER,
  /** 银行. */
  BANK,
  /** 海关 and certificate-of-origin systems. */
  CUSTOMS
}
