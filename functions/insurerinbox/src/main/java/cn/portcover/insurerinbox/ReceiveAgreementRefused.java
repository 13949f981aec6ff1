package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.messaging.type.ServiceAgreementRefused;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;

/** {@code service-agreement.refused}: 签约失败; the company may sign again. */
@Singleton
final class ReceiveAgreementRefused implements Receives<ServiceAgreementRefused> {
  @Override
  public Class<ServiceAgreementRefused> data() {
    return ServiceAgreementRefused.class;
  }

  @Override
  public String about(ServiceAgreementRefused data, Counterparty sender) {
    return ServiceAgreement.alias(sender.id(), data.agreementId());
  }

  @Override
  public void apply(ServiceAgreementRefused data, Counterparty sender, Work work, Instant now) {
    ServiceAgreement agreement =
        ReceiveAgreementSealed.agreement(data.agreementId(), sender.id(), work);
    ServiceAgreement refused = agreement.refuse(data.reason());
    work.keep(refused, data.reason());
    work.announce(refused, Announcements.answered(refused));
  }
}
