package cn.portcover.messaging.type;

import cn.portcover.domain.RecordId;
import cn.portcover.operation.json.Length;
import org.jspecify.annotations.Nullable;

/**
 * {@code payment-agreement.decided}: what the bank makes of an agreement on online payment.
 *
 * @param agreementId as in {@code payment-agreement.signed}
 * @param signing which signing it answers; the present one where it is absent
 * @param agreementNumber 协议编号; required with SIGNED
 * @param reason required with the others
 */
public record PaymentAgreementDecided(
    RecordId agreementId,
    @Nullable Integer signing,
    Result result,
    @Nullable @Length(64) String agreementNumber,
    @Nullable String reason) {
  /** 签约成功, 签约失败, 接收失败. */
  public enum Result {
    SIGNED,
    SIGNING_FAILED,
    RECEIPT_FAILED
  }
}
