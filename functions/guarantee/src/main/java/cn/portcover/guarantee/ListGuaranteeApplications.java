package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.UseType;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.DaySpan;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Pages;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Store;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 关税保证保险投保单查询 (手册 002 关税险投保), newest first, by the day of the first submission. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = GuaranteeApplication.class,
    uses = Operation.Uses.REFERENCE)
final class ListGuaranteeApplications {
  private final TableNames names;

  ListGuaranteeApplications(TableNames names) {
    this.names = names;
  }

  @Get("/guarantee/applications")
  Paging.Listing<GuaranteeApplicationSummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue GuaranteeApplicationStatus status,
      @Nullable @QueryValue UseType useType,
      @Nullable @QueryValue RecordId number,
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      Paging paging,
      Caller caller,
      Work work) {
    Predicate<GuaranteeApplication> ofInsurer =
        each -> insurerId == null || each.insurer().equals(insurerId);
    Predicate<GuaranteeApplication> wanted =
        ofInsurer
            .and(each -> status == null || each.status() == status)
            .and(each -> useType == null || each.form().useType().equals(useType));
    DaySpan days = new DaySpan(from, to);
    if (number != null) {
      return listing(numbered(number, wanted.and(days::contains), caller, work), caller);
    }
    // What is asked for by its status alone is found without looking at the rest.
    return status != null && from == null && to == null
        ? listing(
            Pages.of(
                paging,
                (limit, cursor) ->
                    work.store()
                        .list(
                            GuaranteeApplication.KIND,
                            caller.owner(),
                            Map.of("status", status.name()),
                            limit,
                            cursor),
                wanted),
            caller)
        : listing(
            days.list(GuaranteeApplication.KIND, caller.owner(), paging, work, wanted), caller);
  }

  /** At most one bears the number. */
  private static Store.Page<GuaranteeApplication> numbered(
      RecordId number, Predicate<GuaranteeApplication> wanted, Caller caller, Work work) {
    List<GuaranteeApplication> found =
        work.find(GuaranteeApplication.KIND, caller.owner(), number.value()).filter(wanted).stream()
            .toList();
    return new Store.Page<>(found, null);
  }

  private Paging.Listing<GuaranteeApplicationSummary> listing(
      Store.Page<GuaranteeApplication> page, Caller caller) {
    return Paging.Listing.of(
        page, each -> GuaranteeApplicationSummary.of(each, names, caller.language()));
  }
}
