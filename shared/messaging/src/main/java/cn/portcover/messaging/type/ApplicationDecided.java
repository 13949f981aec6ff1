package cn.portcover.messaging.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code application.decided}: the outcome of underwriting (保单受理结果). */
public record ApplicationDecided(
    String offerNumber,
    Decision decision,
    @Nullable List<Reason> reasons,
    @Nullable Handler handler) {
  public ApplicationDecided {
    reasons = reasons == null ? null : List.copyOf(reasons);
  }
}
