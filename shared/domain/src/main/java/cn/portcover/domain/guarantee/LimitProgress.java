package cn.portcover.domain.guarantee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a limit has come to so far.
 *
 * @param appliedAt 申请时间, of the last application for the limit itself
 * @param request what the insurer was last asked for
 * @param terms absent until it is granted for the first time
 * @param entries how many entries its ledger has
 */
public record LimitProgress(
    Instant appliedAt,
    LimitRequest request,
    @Nullable LimitTerms terms,
    LimitLedger ledger,
    int entries) {

  static LimitProgress applied(LimitRequest first) {
    return new LimitProgress(first.at(), first, null, LimitLedger.NONE, 0);
  }

  LimitProgress applyingAgain(LimitRequest next) {
    return new LimitProgress(next.at(), next, terms, ledger, entries);
  }

  LimitProgress asking(LimitRequest next) {
    return new LimitProgress(appliedAt, next, terms, ledger, entries);
  }

  LimitProgress decided(LimitRequest.Decision decision) {
    return asking(request.decided(decision));
  }

  LimitProgress granted(LimitTerms given) {
    return new LimitProgress(appliedAt, request, given, ledger, entries);
  }

  LimitProgress entered(LimitLedger after) {
    return new LimitProgress(appliedAt, request, terms, after, entries + 1);
  }

  /** What the insurer's ledger tells of was entered before. */
  LimitProgress told(LimitLedger after) {
    return new LimitProgress(appliedAt, request, terms, after, entries);
  }
}
