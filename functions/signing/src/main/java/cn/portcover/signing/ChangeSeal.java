package cn.portcover.signing;

import static cn.portcover.operation.Grant.LEGAL_PERSON;

import cn.portcover.document.signing.SealMarks;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealImage;
import cn.portcover.domain.signing.SealNotFound;
import cn.portcover.domain.signing.SealRevoked;
import cn.portcover.domain.signing.SealToMake;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import java.time.Instant;

/** 修改印章: another image, other days, another operator; what is sealed already stays as it is. */
@Operation(
    caller = LEGAL_PERSON,
    changes = Seal.class,
    refuses = {SealNotFound.class, SealRevoked.class, StaleVersion.class, InvalidFields.class},
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true,
    uses = Operation.Uses.FILES)
final class ChangeSeal {
  private final SignedStatements statements;
  private final SealMarks marks;

  ChangeSeal(SignedStatements statements, SealMarks marks) {
    this.statements = statements;
    this.marks = marks;
  }

  @Put("/seals/{id}")
  SealView change(String id, @Body SealBody given, Caller caller, Work work, Instant now) {
    Seal seal = work.requireSeen(Seal.KIND, caller.owner(), id);
    seal.requireInUse();
    SealToMake wanted = given.proposal();
    marks.require(wanted, seal.company().name());
    SignatureEvidence evidence =
        statements.require(
            given.signature(), SigningPurpose.CHANGE_SEAL, seal, wanted, caller, work);
    Seal changed = seal.change(wanted, evidence.id(), caller.actor(), now);
    SealImage image = wanted.image();
    if (image != null) {
      marks.keep(seal.company().uscc(), image);
    }
    work.keep(changed);
    return SealView.of(changed, caller.language(), now);
  }
}
