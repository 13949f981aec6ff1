package cn.portcover.insurerinbox;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.Language;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.message.ReceivedMessage;
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

/** What a counterparty sent: those that wait (parked and dead letters), or those of a day (UTC). */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = {},
    reads = ReceivedMessage.class)
final class ListReceivedMessages {
  /**
   * @param id names the message in {@code /admin/inbox/{id}/replay}
   */
  record MessageView(
      String id,
      CounterpartyId sender,
      String messageId,
      String type,
      @Nullable String subject,
      @Nullable Long sequence,
      ReceivedMessage.State state,
      String stateLabel,
      @Nullable String note,
      Instant receivedAt,
      String body) {
    static MessageView of(ReceivedMessage message, Language language) {
      return new MessageView(
          message.sender() + "~" + message.messageId(),
          message.sender(),
          message.messageId(),
          message.type(),
          message.about(),
          message.sequence(),
          message.state(),
          message.state().label(language),
          message.note(),
          message.createdAt(),
          message.body());
    }
  }

  @Get("/admin/inbox")
  Paging.Listing<MessageView> list(
      @QueryValue CounterpartyId sender,
      @QueryValue ReceivedMessage.@Nullable State state,
      @Nullable @QueryValue LocalDate day,
      Paging paging,
      Caller caller,
      Work work,
      Instant now) {
    ReceivedMessage.State wanted = state == null ? ReceivedMessage.State.PARKED : state;
    Instant on = day == null ? now : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    List<MessageView> items =
        work
            .store()
            .listed(ReceivedMessage.KIND, ReceivedMessage.list(sender, wanted, on), Paging.MOST)
            .stream()
            .filter(message -> state == null || message.state() == state)
            .limit(paging.limit())
            .map(message -> MessageView.of(message, caller.language()))
            .toList();
    return new Paging.Listing<>(items, null);
  }
}
