package cn.portcover.payment;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementStatus;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Pages;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 协议查询, by bank (银行名称), status (协议状态) and day of signing (签约日期), newest first. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = CursorNotValid.class,
    reads = PaymentAgreement.class)
final class ListPaymentAgreements {
  @Get("/payment-agreements")
  Paging.Listing<AgreementSummary> list(
      @Nullable @QueryValue CounterpartyId bankId,
      @Nullable @QueryValue PaymentAgreementStatus status,
      @Nullable @QueryValue LocalDate signedFrom,
      @Nullable @QueryValue LocalDate signedTo,
      Paging paging,
      Caller caller,
      Work work) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        Pages.of(
            paging,
            (limit, cursor) ->
                work.store().list(PaymentAgreement.KIND, caller.owner(), statuses, limit, cursor),
            each -> isShown(each, bankId, signedFrom, signedTo)),
        each -> AgreementSummary.of(each, caller.language()));
  }

  /** The last signing counts: it may be days after the first. */
  private static boolean isShown(
      PaymentAgreement agreement,
      @Nullable CounterpartyId bank,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    LocalDate on = LocalDate.ofInstant(agreement.signed().at(), Policy.ZONE);
    return (bank == null || agreement.bank().equals(bank))
        && (from == null || !on.isBefore(from))
        && (to == null || !on.isAfter(to));
  }
}
