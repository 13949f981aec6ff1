package cn.portcover.outbox;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.message.DeliveryStatus;
import cn.portcover.domain.message.OutgoingMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery as the log shows it. */
record DeliveryView(
    RecordId id,
    CounterpartyId receiver,
    String type,
    String subject,
    long sequence,
    DeliveryStatus status,
    String statusLabel,
    List<OutgoingMessage.Attempt> attempts,
    @Nullable Instant nextAttemptAt,
    Instant createdAt) {
  static DeliveryView of(OutgoingMessage message, Language language) {
    return new DeliveryView(
        message.id(),
        message.receiver(),
        message.type(),
        message.about(),
        message.sequence(),
        message.status(),
        message.status().label(language),
        message.attempts(),
        message.nextAttemptAt(),
        message.createdAt());
  }
}
