package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Pages;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 额度申请, 额度信息: by insurer, status, day of the last application and day of the last approval, newest
 * first; both days of each span are included.
 */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Limit.class)
final class ListLimits {
  @Get("/guarantee/limits")
  Paging.Listing<LimitSummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue LimitStatus status,
      @Nullable @QueryValue LocalDate appliedFrom,
      @Nullable @QueryValue LocalDate appliedTo,
      @Nullable @QueryValue LocalDate approvedFrom,
      @Nullable @QueryValue LocalDate approvedTo,
      Paging paging,
      Caller caller,
      Work work,
      Instant now) {
    Predicate<Limit> ofInsurer = each -> insurerId == null || each.insurer().equals(insurerId);
    Predicate<Limit> wanted =
        ofInsurer
            .and(each -> isWithin(LimitSummary.appliedOn(each), appliedFrom, appliedTo))
            .and(each -> isWithin(LimitSummary.approvedOn(each), approvedFrom, approvedTo));
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        Pages.of(
            paging,
            (limit, cursor) ->
                work.store().list(Limit.KIND, caller.owner(), statuses, limit, cursor),
            wanted),
        each -> LimitSummary.of(each, caller.language(), each.isUsable(now)));
  }

  /** What has no day is within no span, and within all days. */
  private static boolean isWithin(
      @Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    return day == null
        ? from == null && to == null
        : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
