package cn.portcover.payment;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PayerDetails;
import cn.portcover.domain.payment.PaymentAgreementToSign;
import cn.portcover.operation.signing.CardSignature;
import org.jspecify.annotations.Nullable;

/**
 * What the wizard of 协议签署 gathers. Signing again takes the same, all of it: nothing is filled in
 * from the signing before.
 *
 * @param bankId 付款银行
 * @param payeeInsurerId 收款企业
 * @param payer 付款企业信息
 * @param termsAccepted 我同意协议条款
 */
record AgreementBody(
    CounterpartyId bankId,
    CounterpartyId payeeInsurerId,
    PayerDetails payer,
    boolean termsAccepted,
    @Nullable CardSignature signature) {
  PaymentAgreementToSign proposal() {
    return new PaymentAgreementToSign(bankId, payeeInsurerId, payer, termsAccepted);
  }
}
