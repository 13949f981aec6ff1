package cn.portcover.insurerinbox;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.domain.application.ApplicationNotOpen;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyTerms;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.type.PolicyIssued;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** {@code policy.issued}: a policy in force (生效) that waits to be acknowledged (待收悉). */
@Singleton
final class ReceivePolicyIssued implements Receives<PolicyIssued> {
  @Override
  public Class<PolicyIssued> data() {
    return PolicyIssued.class;
  }

  /** A policy that follows an offer waits for that application; any other stands alone. */
  @Override
  public String about(PolicyIssued data, Counterparty sender) {
    return data.offerNumber() == null
        ? Policy.alias(sender.id(), data.policyNumber())
        : Application.alias(sender.id(), data.offerNumber());
  }

  @Override
  public void apply(PolicyIssued data, Counterparty sender, Work work, Instant now) {
    boolean taken =
        work.named(Policy.KIND, Policy.alias(sender.id(), data.policyNumber())).isPresent()
            // The company's policies are told apart by number alone, whoever issued them.
            || work.find(
                    Policy.KIND, Owner.company(data.company().uscc()), data.policyNumber().value())
                .isPresent();
    if (taken) {
      throw invalid("/data/policyNumber", "policy-number-taken");
    }
    if (data.offerNumber() != null) {
      requireApproved(data, data.offerNumber(), sender, work);
    }
    Policy policy = Policy.issued(terms(data, sender), now);
    work.keep(policy);
    work.announce(policy, Announcements.issued(policy));
  }

  private static void requireApproved(
      PolicyIssued data, OfferNumber offer, Counterparty sender, Work work) {
    Application application =
        work.named(Application.KIND, Application.alias(sender.id(), offer))
            .orElseThrow(ApplicationNotFound::new);
    if (!application.offer().company().uscc().equals(data.company().uscc())) {
      throw invalid("/data/company/uscc", "company-of-another-offer");
    }
    if (application.status() != ApplicationStatus.APPROVED) {
      throw new ApplicationNotOpen(application.status());
    }
  }

  private static PolicyTerms terms(PolicyIssued data, Counterparty sender) {
    return new PolicyTerms(
        data.policyNumber(),
        sender.id(),
        sender.chineseName(),
        data.offerNumber(),
        data.company(),
        data.product(),
        data.policyType(),
        new CoverPeriod(data.effectiveFrom(), data.effectiveTo()),
        data.coverRatioPercent(),
        data.buyerLimit(),
        data.maximumIndemnity(),
        data.deadlines(),
        data.scheme(),
        data.specialTerms(),
        data.premium());
  }

  private static InvalidFields invalid(String pointer, String code) {
    return new InvalidFields(List.of(new FieldError(pointer, code, List.of())));
  }
}
