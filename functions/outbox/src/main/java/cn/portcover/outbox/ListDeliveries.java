package cn.portcover.outbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.message.DeliveryStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The delivery log of a counterparty: its dead letters, or the messages of a day (UTC; today if
 * none is named).
 */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = {},
    reads = OutgoingMessage.class)
final class ListDeliveries {
  @Get("/deliveries")
  Paging.Listing<DeliveryView> list(
      @QueryValue CounterpartyId receiver,
      @Nullable @QueryValue DeliveryStatus status,
      @Nullable @QueryValue LocalDate day,
      Paging paging,
      Caller caller,
      Work work,
      Instant now) {
    Instant on = day == null ? now : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    String list = OutgoingMessage.list(receiver, on, status == DeliveryStatus.DEAD);
    List<DeliveryView> items =
        work.store().listed(OutgoingMessage.KIND, list, Paging.MOST).stream()
            .filter(message -> status == null || message.status() == status)
            .limit(paging.limit())
            .map(message -> DeliveryView.of(message, caller.language()))
            .toList();
    return new Paging.Listing<>(items, null);
  }
}
