package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationNeeded;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitForm;
import cn.portcover.domain.guarantee.LimitLifecycle.Move;
import cn.portcover.domain.guarantee.LimitNotFound;
import cn.portcover.domain.guarantee.LimitNotOpen;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.LimitRequested;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.ReferenceTables;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 重新申请 (手册 002 §5.6): a limit that failed or expired, of the same insurer, with the form filled in
 * anew.
 */
@Operation(
    caller = CARD,
    changes = Limit.class,
    refuses = {
      LimitNotFound.class,
      LimitNotOpen.class,
      CreditAuthorisationNeeded.class,
      InvalidFields.class
    },
    ifMatch = true,
    uses = Operation.Uses.REFERENCE,
    reads = CreditAuthorisation.class)
final class ApplyForLimitAgain {
  private final ReferenceTables tables;

  ApplyForLimitAgain(ReferenceTables tables) {
    this.tables = tables;
  }

  @Post("/guarantee/limits/{id}/reapplication")
  LimitView apply(String id, @Body LimitInput given, Caller caller, Work work, Instant now) {
    Limit limit = work.requireSeen(Limit.KIND, caller.owner(), id);
    limit.require(Move.APPLY_AGAIN);
    List<FieldError> wrong = new ArrayList<>();
    LimitForm form =
        given
            .form(tables, caller.openSession(), limit.form().applicant(), wrong)
            .orElseThrow(() -> new InvalidFields(wrong));
    CreditAuthorisation authorisation =
        CreditAuthorisations.requireInForce(limit.insurer(), caller.owner(), work, now);

    Limit applied = limit.applyAgain(form, authorisation.id(), caller.actor(), now);

    work.keep(applied);
    work.tell(
        applied.insurer(),
        MessageType.LIMIT_REQUESTED.wireName(),
        applied,
        LimitRequested.of(applied));
    return LimitView.of(applied, caller.language(), now);
  }
}
