package cn.portcover.admin;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.domain.signature.TrustAnchorNotFound;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** Accepts an authority's cards no longer; evidence of the past keeps its certificates. */
@Operation(caller = ADMIN, changes = TrustAnchor.class, refuses = TrustAnchorNotFound.class)
final class RetireTrustAnchor {
  @Post("/admin/trust-anchors/{id}/retirement")
  TrustAnchorView retire(String id, Work work, Instant now) {
    TrustAnchor anchor = work.require(TrustAnchor.KIND, Owner.PLATFORM, id);
    if (anchor.retiredAt() != null) {
      return TrustAnchorView.of(anchor);
    }
    TrustAnchor retired = anchor.retire(now);
    work.keep(retired);
    return TrustAnchorView.of(retired);
  }
}
