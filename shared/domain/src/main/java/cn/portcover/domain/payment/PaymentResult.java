package cn.portcover.domain.payment;

/** What a bank says of one item of a payment. */
public enum PaymentResult {
  SUCCEEDED,
  FAILED
}
