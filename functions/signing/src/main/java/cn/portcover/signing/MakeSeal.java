package cn.portcover.signing;

import static cn.portcover.operation.Grant.LEGAL_PERSON;

import cn.portcover.document.signing.SealMarks;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealImage;
import cn.portcover.domain.signing.SealToMake;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;

/** 制章: the legal person makes the company's seal. */
@Operation(
    caller = LEGAL_PERSON,
    changes = Seal.class,
    refuses = InvalidFields.class,
    signature = CardSignatureNeed.ALWAYS,
    keyRequired = true,
    uses = Operation.Uses.FILES)
final class MakeSeal {
  private final SignedStatements statements;
  private final SealMarks marks;
  private final Ids ids;

  MakeSeal(SignedStatements statements, SealMarks marks, Ids ids) {
    this.statements = statements;
    this.marks = marks;
    this.ids = ids;
  }

  @Post("/seals")
  @Status(HttpStatus.CREATED)
  SealView make(@Body SealBody given, Caller caller, Work work, Instant now) {
    SealToMake wanted = given.proposal();
    marks.require(wanted, caller.company().name());
    RecordId id = ids.next(now);
    SignatureEvidence evidence =
        statements.requireFor(
            given.signature(), SigningPurpose.MAKE_SEAL, wanted, Seal.subjectOf(id), caller, work);
    Seal seal = Seal.made(id, caller.company(), wanted, evidence.id(), caller.actor(), now);
    SealImage image = wanted.image();
    if (image != null) {
      // The picture first: a seal without it would be a promise that cannot be kept.
      marks.keep(caller.company().uscc(), image);
    }
    work.keep(seal);
    return SealView.of(seal, caller.language(), now);
  }
}
