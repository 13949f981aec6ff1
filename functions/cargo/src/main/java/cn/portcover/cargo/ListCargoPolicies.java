package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.counterparty.CounterpartyId;
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
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 保单查询 (手册 002 §5.2.4): policies that are formally in force, newest first, by the day on which they
 * came into force here.
 */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = CargoPolicy.class)
final class ListCargoPolicies {
  @Get("/cargo/policies")
  Paging.Listing<CargoPolicySummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue PolicyNumber number,
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      Paging paging,
      Caller caller,
      Work work) {
    DaySpan days = new DaySpan(from, to);
    Predicate<CargoPolicy> wanted =
        policy ->
            (insurerId == null || policy.cover().insurer().equals(insurerId))
                && days.contains(policy);
    Store.Page<CargoPolicy> page =
        number == null
            ? Pages.of(
                paging,
                (limit, cursor) ->
                    work.store().list(CargoPolicy.KIND, caller.owner(), Map.of(), limit, cursor),
                wanted)
            : numbered(number, wanted, caller, work);
    return Paging.Listing.of(page, policy -> CargoPolicySummary.of(policy, caller.language()));
  }

  /** One, or one of each insurer that gave the company the number. */
  private static Store.Page<CargoPolicy> numbered(
      PolicyNumber number, Predicate<CargoPolicy> wanted, Caller caller, Work work) {
    return new Store.Page<>(
        CargoPolicies.numbered(number.value(), caller, work).stream().filter(wanted).toList(),
        null);
  }
}
