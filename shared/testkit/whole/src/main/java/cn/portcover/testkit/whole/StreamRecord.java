package cn.portcover.testkit.whole;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * A record as the table's stream tells of it: that it was written, not what it is. Tests that share
 * a system hand on what they wrote themselves, and nothing of the others'.
 *
 * @param owner whose it is
 * @param kind the name of its kind, {@code cargo/applications}
 */
public record StreamRecord(Owner owner, String kind, String key) {
  public static StreamRecord of(Kept record) {
    return new StreamRecord(record.owner(), record.kind().name(), record.key());
  }

  /**
   * Hands it on to the operations that follow the stream.
   *
   * @throws IllegalStateException when one of them could not do with it: it would be sent again
   */
  public void handOnTo(WholeSystem system) {
    Map<String, Object> answer = system.handle(event());
    if (!List.of().equals(answer.get("batchItemFailures"))) {
      throw new IllegalStateException("a record that blocks the stream: " + this + ": " + answer);
    }
  }

  /**
   * The same for as long as it moves.
   *
   * @param version of the record as it is now
   */
  public void handOnTo(WholeSystem system, IntSupplier version) {
    int before;
    do {
      before = version.getAsInt();
      handOnTo(system);
    } while (version.getAsInt() > before);
  }

  private Map<String, Object> event() {
    Map<String, Object> keys =
        Map.of("pk", Map.of("S", owner.value()), "sk", Map.of("S", kind + "#" + key));
    return event("MODIFY", keys, "1");
  }

  /** The event that brings one record. */
  static Map<String, Object> event(String name, Map<String, Object> keys, String sequenceNumber) {
    return Map.of(
        "Records",
        List.of(
            Map.of(
                "eventSource",
                "aws:dynamodb",
                "eventName",
                name,
                "dynamodb",
                Map.of("Keys", keys, "SequenceNumber", sequenceNumber))));
  }
}
