package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimGaps;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signing.AgreementStatus;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 签约完成: the service agreement with the insurer, which any claim needs. */
@Singleton
final class AgreementCompleted implements ClaimCondition {
  @Override
  public void requireToStart(Policy policy, Caller caller, Work work) {
    ServiceAgreement.requireCompleted(agreement(caller.owner(), policy.terms().insurer(), work));
  }

  @Override
  public List<FieldError> gaps(Claim claim, Work work, Instant now) {
    boolean completed =
        agreement(claim.owner(), claim.header().insurer(), work)
            .filter(agreement -> agreement.status() == AgreementStatus.COMPLETED)
            .isPresent();
    return completed ? List.of() : List.of(ClaimGaps.agreementNotCompleted());
  }

  private static Optional<ServiceAgreement> agreement(
      Owner company, CounterpartyId insurer, Work work) {
    return work.find(ServiceAgreement.KIND, company, insurer.value());
  }
}
