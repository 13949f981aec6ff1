package cn.portcover.buyer;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.port.BuyerRegister;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 买方名录查询: the insurers' buyers, by code, by a name as it is remembered, by country. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = InvalidFields.class,
    uses = Operation.Uses.REFERENCE)
final class SearchBuyers {
  private final BuyerRegister register;

  SearchBuyers(BuyerRegister register) {
    this.register = register;
  }

  /** The likeliest first; who does not find a buyer among them says more of it. */
  record Buyers(List<BuyerView> items) {}

  /**
   * @param q a code or its beginning, or a name; absent for all
   * @param insurer in whose register; absent for all insurers'
   * @param limit 1 to 100, {@value Paging#DEFAULT} if absent
   */
  @Get("/buyers")
  Buyers search(
      @Nullable @QueryValue String q,
      @Nullable @QueryValue CountryCode country,
      @Nullable @QueryValue CounterpartyId insurer,
      @Nullable @QueryValue Integer limit,
      Language language) {
    int most = limit == null ? Paging.DEFAULT : limit;
    if (most < 1 || most > Paging.MOST) {
      throw new InvalidFields(List.of(FieldError.at("/query/limit", "limit-range", Paging.MOST)));
    }
    return new Buyers(
        register.search(new BuyerRegister.Query(q, country, insurer, most)).stream()
            .map(buyer -> BuyerView.of(buyer, language))
            .toList());
  }
}
