package cn.portcover.signing;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataAuthorisationNotFound;
import cn.portcover.domain.signing.DataAuthorisationNotOpen;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.DataAuthorisationRevoked;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.messaging.type.FileLink;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import java.time.Instant;

/** 撤销企业数据授权: from now on no data is pulled under it; what was pulled stays in its log. */
@Operation(
    caller = CARD,
    changes = {DataAuthorisation.class, IssuedDocument.class},
    refuses = {DataAuthorisationNotFound.class, DataAuthorisationNotOpen.class, StaleVersion.class},
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true,
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY})
final class RevokeDataAuthorisation {
  private final SignedStatements statements;
  private final SigningDocuments documents;

  RevokeDataAuthorisation(SignedStatements statements, SigningDocuments documents) {
    this.statements = statements;
    this.documents = documents;
  }

  @Delete("/data-authorisations/{id}")
  DataAuthorisationView revoke(
      String id, @Body SignatureBody given, Caller caller, Work work, Instant now) {
    DataAuthorisation authorisation = work.requireSeen(DataAuthorisation.KIND, caller.owner(), id);
    authorisation.requireRevocable(now);
    SignatureEvidence evidence =
        statements.require(
            given.signature(),
            SigningPurpose.REVOKE_DATA_AUTHORISATION,
            authorisation,
            caller,
            work);

    DataAuthorisation revoked =
        authorisation.revoke(new DataAuthorisation.Revocation(caller.actor(), now, evidence.id()));
    IssuedDocument letter = documents.of(revoked, caller.actor(), now);

    work.keep(revoked);
    work.tell(
        revoked.insurer(),
        MessageType.DATA_AUTHORISATION_REVOKED.wireName(),
        revoked,
        new DataAuthorisationRevoked(
            revoked.id(),
            revoked.company(),
            String.valueOf(caller.actor().name()),
            now,
            FileLink.of(letter),
            Evidence.of(evidence)));
    return DataAuthorisationView.of(revoked, caller.language(), now);
  }
}
