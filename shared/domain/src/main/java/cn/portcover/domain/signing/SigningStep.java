package cn.portcover.domain.signing;

import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a company has to do once, after it has confirmed its first application with an insurer (手册
 * 003 §3: 制章, 协议签署, 企业数据授权). What was done before is skipped.
 */
public enum SigningStep {
  MAKE_SEAL,
  SIGN_SERVICE_AGREEMENT,
  AUTHORISE_DATA;

  /**
   * The steps that are open, in their order.
   *
   * @param agreement with the insurer, if it was ever signed
   * @param seals of the company that are not revoked
   * @param authorisations of the company that are not revoked
   */
  public static List<SigningStep> open(
      Optional<ServiceAgreement> agreement,
      List<Seal> seals,
      List<DataAuthorisation> authorisations,
      CounterpartyId insurer,
      Instant now) {
    List<SigningStep> open = new ArrayList<>();
    boolean toBeSigned = agreement.map(ServiceAgreement::mayAgree).orElse(true);
    if (toBeSigned) {
      if (seals.stream().noneMatch(seal -> seal.selectable(now))) {
        open.add(MAKE_SEAL);
      }
      open.add(SIGN_SERVICE_AGREEMENT);
    }
    if (authorisations.stream()
        .noneMatch(each -> each.insurer().equals(insurer) && each.isInForce(now))) {
      open.add(AUTHORISE_DATA);
    }
    return open;
  }
}
