package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentStatus;
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

/** 交费记录查询, by day, status, bank and insurer, newest first. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = Payment.class)
final class ListPayments {
  @Get("/payments")
  Paging.Listing<PaymentSummary> list(
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      @Nullable @QueryValue PaymentStatus status,
      @Nullable @QueryValue CounterpartyId bankId,
      @Nullable @QueryValue CounterpartyId insurerId,
      Paging paging,
      Caller caller,
      Work work) {
    Predicate<Payment> shown =
        payment ->
            (status == null || payment.status() == status)
                && (bankId == null || payment.bank().equals(bankId))
                && (insurerId == null || payment.insurer().equals(insurerId));
    // Days lead to few payments among many; without them, a status does.
    Store.Page<Payment> page =
        from == null && to == null && status != null
            ? ofStatus(status, paging, caller, work, shown)
            : new DaySpan(from, to).list(Payment.KIND, caller.owner(), paging, work, shown);
    return Paging.Listing.of(page, payment -> PaymentSummary.of(payment, caller.language()));
  }

  private static Store.Page<Payment> ofStatus(
      PaymentStatus status, Paging paging, Caller caller, Work work, Predicate<Payment> shown) {
    Map<String, String> statuses = Map.of("status", status.name());
    return Pages.of(
        paging,
        (limit, cursor) -> work.store().list(Payment.KIND, caller.owner(), statuses, limit, cursor),
        shown);
  }
}
