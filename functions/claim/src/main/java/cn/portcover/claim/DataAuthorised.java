package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimGaps;
import cn.portcover.domain.signing.AuthorisationStatus;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** 企业数据授权: in force still, as the submission gives the report's data to the insurer. */
@Singleton
final class DataAuthorised implements ClaimCondition {
  @Override
  public List<FieldError> gaps(Claim claim, Work work, Instant now) {
    boolean covered =
        work
            .store()
            .list(
                DataAuthorisation.KIND,
                claim.owner(),
                Map.of("status", AuthorisationStatus.GRANTED.name()),
                Paging.MOST,
                null)
            .items()
            .stream()
            .anyMatch(each -> each.covers(claim.header().insurer(), DataPurpose.CLAIM, now));
    return covered ? List.of() : List.of(ClaimGaps.dataNotAuthorised());
  }
}
