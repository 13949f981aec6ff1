package cn.portcover.claim;

import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.signing.AuthorisationStatus;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import java.time.Instant;
import java.util.Map;

/** Under what the trade data of a claim may be pulled. */
final class Authorisations {
  private Authorisations() {}

  static DataAuthorisation requireForClaim(Claim claim, Work work, Instant now) {
    var granted =
        work.store()
            .list(
                DataAuthorisation.KIND,
                claim.owner(),
                Map.of("status", AuthorisationStatus.GRANTED.name()),
                Paging.MOST,
                null)
            .items();
    return DataAuthorisation.requireCovering(
        granted, claim.header().insurer(), DataPurpose.CLAIM, now);
  }
}
