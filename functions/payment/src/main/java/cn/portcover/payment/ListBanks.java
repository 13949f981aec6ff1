package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 付款银行, of which one is chosen in the first step of 协议签署; all of them on one page. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = {},
    reads = Counterparty.class)
final class ListBanks {
  record BankView(CounterpartyId id, String name, String englishName) {}

  @Get("/banks")
  Paging.Listing<BankView> list(Work work) {
    return new Paging.Listing<>(
        Parties.banks(work).stream()
            .map(bank -> new BankView(bank.id(), bank.chineseName(), bank.englishName()))
            .toList(),
        null);
  }
}
