package cn.portcover.insurerinbox;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.messaging.type.PolicyOfferWithdrawn;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** {@code policy.offer-withdrawn}: the insurer takes an offer back before it is confirmed (已撤回). */
@Singleton
final class ReceiveOfferWithdrawal implements Receives<PolicyOfferWithdrawn> {
  @Override
  public Class<PolicyOfferWithdrawn> data() {
    return PolicyOfferWithdrawn.class;
  }

  @Override
  public String about(PolicyOfferWithdrawn data, Counterparty sender) {
    return Application.alias(sender.id(), data.offerNumber());
  }

  @Override
  public void apply(PolicyOfferWithdrawn data, Counterparty sender, Work work, Instant now) {
    Application application =
        work.named(Application.KIND, about(data, sender)).orElseThrow(ApplicationNotFound::new);
    Decision decision = new Decision(now, List.of(new Decision.Reason(null, data.reason())), null);
    Application withdrawn = application.withdraw(decision);
    work.keep(withdrawn, data.reason());
    work.announce(withdrawn, Announcements.withdrawn(withdrawn));
  }
}
