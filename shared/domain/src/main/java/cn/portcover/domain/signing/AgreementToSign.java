package cn.portcover.domain.signing;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.session.Proposal;
import java.util.List;

/**
 * 签署协议: with whom, and with which seal.
 *
 * @param termsAccepted 我确认协议条款
 */
public record AgreementToSign(CounterpartyId insurerId, RecordId sealId, boolean termsAccepted)
    implements Proposal {

  @Override
  public List<String> statementLines() {
    return List.of("所用印章：" + sealId, "确认协议条款：" + (termsAccepted ? "是" : "否"));
  }

  @Override
  public List<CounterpartyId> counterparties() {
    return List.of(insurerId);
  }

  /** The text that is agreed to must have been opened. */
  @Override
  public List<Covered> coveredDocuments() {
    return List.of(
        new Covered(
            ServiceAgreement.KIND.name() + "/" + insurerId,
            DocumentKind.SERVICE_AGREEMENT,
            ServiceAgreement.TEXT_EDITION));
  }
}
