package cn.portcover.buyer;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.buyer.BuyerProposal;
import cn.portcover.domain.buyer.BuyerProposalStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The buyers that the company has proposed, newest first, with the codes they were given. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = CursorNotValid.class,
    reads = BuyerProposal.class)
final class ListBuyerProposals {
  @Get("/buyer-proposals")
  Paging.Listing<BuyerProposalView> list(
      @Nullable @QueryValue BuyerProposalStatus status, Paging paging, Caller caller, Work work) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        work.store()
            .list(BuyerProposal.KIND, caller.owner(), statuses, paging.limit(), paging.cursor()),
        proposal -> BuyerProposalView.of(proposal, caller.language()));
  }
}
