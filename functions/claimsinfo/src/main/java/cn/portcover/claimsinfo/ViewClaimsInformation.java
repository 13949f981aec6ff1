package cn.portcover.claimsinfo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import cn.portcover.domain.claimsinfo.ClaimsInformationNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 查看明细 of a case. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = ClaimsInformationNotFound.class,
    reads = ClaimsInformation.class)
final class ViewClaimsInformation {
  @Get("/claims-information/{id}")
  ClaimsInformationView view(RecordId id, Caller caller, Work work) {
    return ClaimsInformationView.of(
        work.require(ClaimsInformation.KIND, caller.owner(), id.value()), caller.language());
  }
}
