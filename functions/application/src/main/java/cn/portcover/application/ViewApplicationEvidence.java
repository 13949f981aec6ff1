package cn.portcover.application;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.domain.session.EvidenceNotFound;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/**
 * The evidence of the confirmation's card signature: enough to prove it with public tools alone.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ApplicationNotFound.class, EvidenceNotFound.class},
    reads = {Application.class, SignatureEvidence.class})
final class ViewApplicationEvidence {
  @Get("/applications/{id}/evidence")
  Evidence view(String id, Caller caller, Work work) {
    Application application = work.require(Application.KIND, caller.owner(), id);
    var confirmation = application.confirmation();
    if (confirmation == null || confirmation.signingRequestId() == null) {
      throw new EvidenceNotFound();
    }
    return Evidence.of(
        work.require(
            SignatureEvidence.KIND, caller.owner(), confirmation.signingRequestId().value()));
  }
}
