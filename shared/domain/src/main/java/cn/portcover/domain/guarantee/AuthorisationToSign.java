package cn.portcover.domain.guarantee;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.session.Proposal;
import java.util.List;

/**
 * 授权书签署: for which insurer, and with which seal.
 *
 * @param termsAccepted 已阅读并同意授权书全部内容
 */
public record AuthorisationToSign(CounterpartyId insurerId, RecordId sealId, boolean termsAccepted)
    implements Proposal {

  @Override
  public List<String> statementLines() {
    return List.of(
        "所用印章：" + sealId,
        "授权书：版本 "
            + CreditAuthorisationText.EDITION
            + "，SHA-256 "
            + CreditAuthorisationText.sha256(),
        "授权期限：自签署之日起一年",
        "同意授权书全部内容：" + (termsAccepted ? "是" : "否"));
  }

  @Override
  public List<CounterpartyId> counterparties() {
    return List.of(insurerId);
  }
}
