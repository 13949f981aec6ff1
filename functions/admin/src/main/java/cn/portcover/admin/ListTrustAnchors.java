package cn.portcover.admin;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** The authorities whose cards are, or were, accepted. */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = CursorNotValid.class,
    reads = TrustAnchor.class)
final class ListTrustAnchors {
  @Get("/admin/trust-anchors")
  Paging.Listing<TrustAnchorView> list(Paging paging, Work work) {
    return Paging.Listing.of(
        work.store()
            .list(TrustAnchor.KIND, Owner.PLATFORM, Map.of(), paging.limit(), paging.cursor()),
        TrustAnchorView::of);
  }
}
