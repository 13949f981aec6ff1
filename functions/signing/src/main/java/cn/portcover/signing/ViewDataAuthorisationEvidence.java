package cn.portcover.signing;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.session.EvidenceNotFound;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataAuthorisationNotFound;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import org.jspecify.annotations.Nullable;

/** The evidence of the card signatures that granted an authorisation and revoked it. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {DataAuthorisationNotFound.class, EvidenceNotFound.class},
    reads = {DataAuthorisation.class, SignatureEvidence.class})
final class ViewDataAuthorisationEvidence {
  /**
   * @param revoked absent while it is not revoked
   */
  record AuthorisationEvidence(Evidence granted, @Nullable Evidence revoked) {}

  @Get("/data-authorisations/{id}/evidence")
  AuthorisationEvidence view(String id, Caller caller, Work work) {
    DataAuthorisation of = work.require(DataAuthorisation.KIND, caller.owner(), id);
    var revocation = of.revocation();
    return new AuthorisationEvidence(
        evidence(of.evidenceId(), caller, work),
        revocation == null ? null : evidence(revocation.evidenceId(), caller, work));
  }

  private static Evidence evidence(RecordId id, Caller caller, Work work) {
    return Evidence.of(work.require(SignatureEvidence.KIND, caller.owner(), id.value()));
  }
}
