package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.GuaranteePolicy;
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
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 关税保证保险保单查询 (手册 002 关税险投保), newest first, by the day on which they came into force here. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = GuaranteePolicy.class,
    uses = Operation.Uses.REFERENCE)
final class ListGuaranteePolicies {
  private final TableNames names;

  ListGuaranteePolicies(TableNames names) {
    this.names = names;
  }

  @Get("/guarantee/policies")
  Paging.Listing<GuaranteePolicySummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue UseType useType,
      @Nullable @QueryValue PolicyNumber number,
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      Paging paging,
      Caller caller,
      Work work) {
    DaySpan days = new DaySpan(from, to);
    Predicate<GuaranteePolicy> wanted =
        policy ->
            (insurerId == null || policy.limit().insurer().equals(insurerId))
                && (useType == null || policy.form().useType().equals(useType))
                && days.contains(policy);
    Store.Page<GuaranteePolicy> page =
        number == null
            ? Pages.of(
                paging,
                (limit, cursor) ->
                    work.store()
                        .list(GuaranteePolicy.KIND, caller.owner(), Map.of(), limit, cursor),
                wanted)
            : numbered(number, wanted, caller, work);
    return Paging.Listing.of(
        page, policy -> GuaranteePolicySummary.of(policy, names, caller.language()));
  }

  /** One, or one of each insurer that gave the company the number. */
  private static Store.Page<GuaranteePolicy> numbered(
      PolicyNumber number, Predicate<GuaranteePolicy> wanted, Caller caller, Work work) {
    return new Store.Page<>(
        GuaranteePolicies.numbered(number.value(), caller, work).stream().filter(wanted).toList(),
        null);
  }
}
