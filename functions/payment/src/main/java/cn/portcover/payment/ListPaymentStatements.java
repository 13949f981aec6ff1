package cn.portcover.payment;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.payment.PaymentStatementStatus;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bank's statements with what of them did not fit, the newest first. */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = CursorNotValid.class,
    reads = PaymentStatement.class)
final class ListPaymentStatements {
  /**
   * @param payments how many of the file were looked at
   * @param settled how many of them changed by it
   * @param absent payments that are known by it not to have been executed
   * @param faults how many lines did not fit; the first 200 are listed
   * @param note why it could not be used, or not yet
   */
  record StatementView(
      RecordId id,
      LocalDate statementDate,
      String file,
      PaymentStatementStatus status,
      String statusLabel,
      int payments,
      int settled,
      int absent,
      int faults,
      List<PaymentStatement.Fault> firstFaults,
      @Nullable String note,
      Instant receivedAt,
      @Nullable Instant nextTryAt) {
    static StatementView of(PaymentStatement statement, Language language) {
      var progress = statement.progress();
      return new StatementView(
          statement.id(),
          statement.day(),
          statement.file().name(),
          statement.status(),
          statement.status().label(language),
          progress.payments(),
          progress.settled(),
          progress.absent(),
          progress.faults(),
          progress.firstFaults(),
          statement.why(),
          statement.createdAt(),
          statement.nextTryAt());
    }
  }

  @Get("/admin/payment-statements")
  Paging.Listing<StatementView> list(
      @QueryValue CounterpartyId bankId,
      @Nullable @QueryValue PaymentStatementStatus status,
      Paging paging,
      Caller caller,
      Work work) {
    Map<String, String> statuses = status == null ? Map.of() : Map.of("status", status.name());
    return Paging.Listing.of(
        work.store()
            .list(
                PaymentStatement.KIND,
                Owner.counterparty(bankId),
                statuses,
                paging.limit(),
                paging.cursor()),
        statement -> StatementView.of(statement, caller.language()));
  }
}
