package cn.portcover.operation;

import cn.portcover.domain.record.Owner;
import java.time.Instant;

/**
 * A PLATFORM operation that follows the store's stream: told of each record that was written, at
 * least once.
 */
public interface Streamed {
  /**
   * One record that was written.
   *
   * @param kind its kind's name, {@code messages}
   */
  record Written(Owner owner, String kind, String key) {}

  /** Whether the operation has anything to do with this kind of record. */
  boolean follows(String kind);

  void onWritten(Written written, Instant now);
}
