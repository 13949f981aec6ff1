package cn.portcover.insurerinbox;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.messaging.type.PolicyCancelled;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;

/** {@code policy.cancelled}: 注销. */
@Singleton
final class ReceivePolicyCancelled implements Receives<PolicyCancelled> {
  @Override
  public Class<PolicyCancelled> data() {
    return PolicyCancelled.class;
  }

  @Override
  public String about(PolicyCancelled data, Counterparty sender) {
    return Policy.alias(sender.id(), data.policyNumber());
  }

  @Override
  public void apply(PolicyCancelled data, Counterparty sender, Work work, Instant now) {
    Policy policy = work.named(Policy.KIND, about(data, sender)).orElseThrow(PolicyNotFound::new);
    Policy cancelled = policy.cancel(new Policy.Cancellation(data.on(), data.reason()));
    work.keep(cancelled, data.reason());
    work.announce(cancelled, Announcements.cancelled(cancelled));
  }
}
