package cn.portcover.operation;

import cn.portcover.domain.record.Owner;
import java.time.Instant;

/**
 * A PLATFORM operation that follows the store's stream: told of each record of the kinds in {@link
 * Operation#follows()} that was written, at least once.
 */
public interface Streamed {
  /**
   * One record that was written.
   *
   * @param kind its kind's name, {@code messages}
   */
  record Written(Owner owner, String kind, String key) {}

  void onWritten(Written written, Instant now);
}
