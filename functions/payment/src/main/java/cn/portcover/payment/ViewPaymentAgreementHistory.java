package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态查询 of an agreement on online payment. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = PaymentAgreementNotFound.class,
    reads = PaymentAgreement.class)
final class ViewPaymentAgreementHistory {
  @Get("/payment-agreements/{id}/history")
  HistoryView view(RecordId id, Caller caller, Work work) {
    return HistoryView.of(
        work.require(PaymentAgreement.KIND, caller.owner(), id.value()), work, caller.language());
  }
}
