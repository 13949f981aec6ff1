package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.DaySpan;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 企业征信信息 (current: those in force, the newest of each insurer), 企业征信记录信息 (all others, or all), by
 * insurer and day of signing, newest first.
 */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = CreditAuthorisation.class)
final class ListCreditAuthorisations {
  @Get("/guarantee/credit-authorisations")
  Paging.Listing<CreditAuthorisationSummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue LocalDate signedFrom,
      @Nullable @QueryValue LocalDate signedTo,
      @Nullable @QueryValue Boolean current,
      Paging paging,
      Caller caller,
      Work work,
      Instant now) {
    Predicate<CreditAuthorisation> wanted = wanted(current, caller, work, now);
    return Paging.Listing.of(
        new DaySpan(signedFrom, signedTo)
            .list(
                CreditAuthorisation.KIND,
                caller.owner(),
                paging,
                work,
                wanted.and(each -> insurerId == null || each.insurer().equals(insurerId))),
        each -> CreditAuthorisationSummary.of(each, caller.language(), now));
  }

  private static Predicate<CreditAuthorisation> wanted(
      @Nullable Boolean current, Caller caller, Work work, Instant now) {
    if (current == null) {
      return each -> true;
    }
    Set<RecordId> inForce =
        CreditAuthorisations.inForce(caller.owner(), work, now).stream()
            .map(CreditAuthorisation::id)
            .collect(Collectors.toSet());
    return each -> inForce.contains(each.id()) == current;
  }
}
