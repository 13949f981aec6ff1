package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** 明细查看 of a credit authorisation. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CreditAuthorisationNotFound.class,
    reads = CreditAuthorisation.class)
final class ViewCreditAuthorisation {
  @Get("/guarantee/credit-authorisations/{id}")
  CreditAuthorisationView view(RecordId id, Caller caller, Work work, Instant now) {
    return CreditAuthorisationView.of(
        work.require(CreditAuthorisation.KIND, caller.owner(), id.value()), caller.language(), now);
  }
}
