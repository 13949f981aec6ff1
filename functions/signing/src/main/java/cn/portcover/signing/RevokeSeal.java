package cn.portcover.signing;

import static cn.portcover.operation.Grant.LEGAL_PERSON;

import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealNotFound;
import cn.portcover.domain.signing.SealRevoked;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import java.time.Instant;

/** 注销印章: nothing is sealed with it any more. */
@Operation(
    caller = LEGAL_PERSON,
    changes = Seal.class,
    refuses = {SealNotFound.class, SealRevoked.class, StaleVersion.class},
    signature = CardSignatureNeed.ALWAYS,
    ifMatch = true)
final class RevokeSeal {
  private final SignedStatements statements;

  RevokeSeal(SignedStatements statements) {
    this.statements = statements;
  }

  @Delete("/seals/{id}")
  SealView revoke(String id, @Body SignatureBody given, Caller caller, Work work, Instant now) {
    Seal seal = work.requireSeen(Seal.KIND, caller.owner(), id);
    seal.requireInUse();
    statements.require(given.signature(), SigningPurpose.REVOKE_SEAL, seal, caller, work);
    Seal revoked = seal.revoke(now);
    work.keep(revoked);
    return SealView.of(revoked, caller.language(), now);
  }
}
