package cn.portcover.operation.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which message told something: of two about the same thing the later one counts, whenever each of
 * them is written.
 *
 * @param sequence the message's number among those of its subject; 0 where its sender counts none
 * @param at when it was first received
 */
public record Told(long sequence, Instant at) {
  public static Told by(@Nullable Long sequence, Instant at) {
    return new Told(sequence == null ? 0 : sequence, at);
  }
}
