package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 明细查看 of 交费记录. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = PaymentNotFound.class,
    reads = Payment.class)
final class ViewPayment {
  @Get("/payments/{id}")
  PaymentView view(RecordId id, Caller caller, Work work) {
    return PaymentView.of(
        work.require(Payment.KIND, caller.owner(), id.value()), caller.language());
  }
}
