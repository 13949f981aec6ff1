package cn.portcover.store;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Owner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** How owners, kinds, keys and times are put together into the table's keys. */
final class Keys {
  /** Partitions that a due list or a list across owners is spread over. */
  static final int SHARDS = 8;

  private static final int MOST_PARTITION_BYTES = 2048;
  private static final int MOST_SORT_BYTES = 1024;
  private static final int SECOND_LENGTH = "2026-01-01T00:00:00".length();
  private static final int INSTANT_LENGTH = "2026-01-01T00:00:00.000000000".length();

  /** Where an item stands. */
  record Place(String pk, String sk) {
    /**
     * Whether an item can stand there at all; a key that somebody made up may be too long to ask
     * for, or hold half a character.
     */
    boolean possible() {
      return bytes(pk) <= MOST_PARTITION_BYTES
          && bytes(sk) <= MOST_SORT_BYTES
          && StandardCharsets.UTF_8.newEncoder().canEncode(pk + sk);
    }
  }

  private Keys() {}

  static Place record(Owner owner, String kind, String key) {
    return new Place(owner.value(), kind + "#" + key);
  }

  /**
   * History of one record shares this beginning; the version is padded, so that entries sort by it.
   */
  static String historyOf(String kind, String key) {
    return "history#" + kind + "#" + key + "#";
  }

  static Place history(Owner owner, String kind, String key, long version, int n) {
    return new Place(
        owner.value(), historyOf(kind, key) + padded(version, 12) + "#" + padded(n, 2));
  }

  static Place alias(String alias) {
    return new Place("A#" + alias, "A");
  }

  static Place idempotency(String key) {
    return new Place("I#" + key, "I");
  }

  /** An instant as text that sorts by time: always nine digits of a second. */
  static String time(Instant at) {
    String text = at.toString();
    String digits = text.substring(0, text.length() - 1);
    String point = digits.indexOf('.') < 0 ? digits + "." : digits;
    if (point.indexOf('.') != SECOND_LENGTH) {
      throw new IllegalArgumentException(at + " is beyond the years that sort as text");
    }
    return point + "0".repeat(INSTANT_LENGTH - point.length()) + "Z";
  }

  /**
   * The same for the same text for ever: what is due must leave the shard it was put into. Not its
   * hash code, which sends texts that are built alike to the same few shards.
   */
  static int shard(String text) {
    String digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).value();
    return Character.digit(digest.charAt(0), 16) % SHARDS;
  }

  static String due(String kind, int shard) {
    return "due#" + kind + "#" + shard;
  }

  static String list(String kind, String list, int shard) {
    return "list#" + kind + "#" + list + "#" + shard;
  }

  // Not String.format: its digits follow the machine's locale.
  private static String padded(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
