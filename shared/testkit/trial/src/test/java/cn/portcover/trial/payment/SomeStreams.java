package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Map;

/** The table's stream, record by record. */
public final class SomeStreams {
  private SomeStreams() {}

  /** Keeps what became of a message, and hands it on to whoever follows. */
  public static void keepAndHandOn(OutgoingMessage message) {
    SomePayments.keep(message);
    handOn(message);
  }

  /** Hands a message on as it is kept: what is due of it is delivered, of no other. */
  public static void handOn(OutgoingMessage message) {
    Map<String, Object> keys =
        Map.of(
            "pk",
            Map.of("S", message.owner().value()),
            "sk",
            Map.of("S", OutgoingMessage.KIND.name() + "#" + message.key()));
    Map<String, Object> event =
        Map.of(
            "Records",
            List.of(
                Map.of(
                    "eventSource",
                    "aws:dynamodb",
                    "eventName",
                    "MODIFY",
                    "dynamodb",
                    Map.of("Keys", keys, "SequenceNumber", "1"))));
    assertThat(Trial.system().handle(event)).containsEntry("batchItemFailures", List.of());
  }
}
