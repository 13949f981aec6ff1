package cn.portcover.policy;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.policy.AlreadyAcknowledged;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.domain.policy.PolicyNotInForce;
import cn.portcover.domain.policy.PolicyNotYetEffective;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.PolicyAcknowledged;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** 收悉: the company acknowledges a policy that has come into force. */
@Operation(
    caller = MEMBER,
    changes = Policy.class,
    refuses = {
      PolicyNotFound.class,
      PolicyNotInForce.class,
      PolicyNotYetEffective.class,
      AlreadyAcknowledged.class,
      StaleVersion.class
    },
    ifMatch = true)
final class AcknowledgePolicy {
  @Post("/policies/{policyNumber}/acknowledgement")
  PolicyView acknowledge(String policyNumber, Caller caller, Work work, Instant now) {
    Policy policy = work.requireSeen(Policy.KIND, caller.owner(), policyNumber);
    Policy acknowledged = policy.acknowledge(caller.actor(), now);
    work.keep(acknowledged);
    work.tell(
        acknowledged.terms().insurer(),
        MessageType.POLICY_ACKNOWLEDGED.wireName(),
        acknowledged,
        new PolicyAcknowledged(
            acknowledged.terms().policyNumber(), caller.openSession().person(), now));
    return PolicyView.of(acknowledged, caller.language());
  }
}
