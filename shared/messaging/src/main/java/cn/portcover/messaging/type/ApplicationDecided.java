package cn.portcover.messaging.type;

import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.application.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code application.decided}: the outcome of underwriting (保单受理结果). */
public record ApplicationDecided(
    OfferNumber offerNumber,
    Verdict decision,
    @Nullable List<Decision.Reason> reasons,
    Decision.@Nullable Handler handler) {
  public ApplicationDecided {
    reasons = reasons == null ? null : List.copyOf(reasons);
  }
}
