package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.cargo.CargoProduct;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Policy;
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

/** 货物运输协议记录查询: the company's open covers, valid and invalid, newest first. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = OpenCover.class)
final class ListOpenCovers {
  @Get("/cargo/open-covers")
  Paging.Listing<OpenCoverSummary> list(
      @Nullable @QueryValue CounterpartyId insurerId,
      @Nullable @QueryValue CargoProduct product,
      @Nullable @QueryValue String number,
      @Nullable @QueryValue Boolean valid,
      Paging paging,
      Caller caller,
      Work work,
      Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Policy.ZONE);
    Predicate<OpenCover> ofInsurer =
        cover -> insurerId == null || cover.terms().insurer().equals(insurerId);
    Predicate<OpenCover> shown =
        ofInsurer
            .and(cover -> product == null || cover.terms().product() == product)
            // A part of the number is enough, as people remember its end.
            .and(cover -> number == null || cover.terms().number().value().contains(number))
            .and(cover -> valid == null || cover.isValidOn(today) == valid);
    return Paging.Listing.of(
        Pages.of(
            paging,
            (limit, cursor) ->
                work.store().list(OpenCover.KIND, caller.owner(), Map.of(), limit, cursor),
            shown),
        cover -> OpenCoverSummary.of(cover, today, caller.language()));
  }
}
