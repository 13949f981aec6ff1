package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a payment. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = PaymentNotFound.class,
    reads = Payment.class)
final class ViewPaymentHistory {
  @Get("/payments/{id}/history")
  HistoryView view(RecordId id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(Payment.KIND, caller.owner(), id.value()), work, caller.language());
  }
}
