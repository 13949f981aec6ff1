package cn.portcover.domain.payment;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.session.Proposal;
import java.util.List;

/**
 * 协议签署, 重新签署: bank, payee, who pays, and the terms. The statement shows the account number masked.
 *
 * @param termsAccepted 我同意协议条款
 */
public record PaymentAgreementToSign(
    CounterpartyId bankId, CounterpartyId payeeInsurerId, PayerDetails payer, boolean termsAccepted)
    implements Proposal {

  @Override
  public List<String> statementLines() {
    return List.of(
        "付款银行：" + bankId + "，收款企业：" + payeeInsurerId,
        "付款企业：" + payer.name() + "，企业税号 " + payer.taxNumber(),
        "付款账号：" + payer.accountNumber().masked() + "，户名 " + payer.accountName(),
        "开户银行：" + payer.openingBank(),
        "联系人：" + payer.contact() + "，电话 " + payer.phone(),
        "服务协议：版本 " + PaymentTerms.EDITION + "，SHA-256 " + PaymentTerms.sha256(),
        "同意协议条款：" + (termsAccepted ? "是" : "否"));
  }

  @Override
  public List<CounterpartyId> counterparties() {
    return List.of(bankId, payeeInsurerId);
  }
}
