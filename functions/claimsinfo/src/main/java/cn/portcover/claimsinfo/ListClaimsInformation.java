package cn.portcover.claimsinfo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Pages;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 理赔信息 (手册 002 §5.8), by insurer (保险机构名称) and policy (保单编号), newest first. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = ClaimsInformation.class)
final class ListClaimsInformation {
  @Get("/claims-information")
  Paging.Listing<ClaimsInformationSummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue PolicyNumber policyNumber,
      Paging paging,
      Caller caller,
      Work work) {
    return Paging.Listing.of(
        Pages.of(
            paging,
            (limit, cursor) ->
                work.store().list(ClaimsInformation.KIND, caller.owner(), Map.of(), limit, cursor),
            each ->
                (insurerId == null || each.insurer().equals(insurerId))
                    && (policyNumber == null
                        || each.details().policyNumber().equals(policyNumber))),
        each -> ClaimsInformationSummary.of(each, caller.language()));
  }
}
