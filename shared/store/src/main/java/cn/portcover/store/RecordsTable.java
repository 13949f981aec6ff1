package cn.portcover.store;

import java.util.List;

/**
 * The shape of the one table that records are kept in: what {@link TableSetup} makes on one machine
 * and the stack in the cloud. On demand, streams with new and old images, time to live on {@link
 * #TTL}.
 *
 * <p>An image in the stream is read without this room: {@link #KIND} names the kind of record,
 * {@link #DATA} is the record as JSON. Images without {@link #KIND} are names, histories and
 * idempotency keys.
 */
public final class RecordsTable {
  /**
   * Partition key: {@link cn.portcover.domain.record.Owner#value()}, {@code A#} and an alias,
   * {@code I#} and an idempotency key.
   */
  public static final String PARTITION = "pk";

  /**
   * Sort key: {@code <kind>#<key>}, {@code history#<kind>#<key>#<version>#<n>}, {@code A} or {@code
   * I}.
   */
  public static final String SORT = "sk";

  /** The record's kind, on record items only. */
  public static final String KIND = "kind";

  /** The record or history entry, JSON. */
  public static final String DATA = "data";

  /** The record's version, a number. */
  public static final String VERSION = "version";

  /** Epoch seconds from which the item may be forgotten. */
  public static final String TTL = "ttl";

  static final String CREATED_AT = "createdAt";
  static final String AUDIT_DIGEST = "auditDigest";

  /** Before each status's name. */
  static final String STATUS = "s_";

  /** The status that has an index of its own; another one alone is filtered. */
  static final String MAIN_STATUS = "status";

  /** {@code <time>#<key>}: what all indexes but one sort by. */
  static final String CREATED = "created";

  /** {@code <owner>#<kind>}. */
  static final String TIME_PARTITION = "timePk";

  /** {@code <owner>#<kind>#<status>}. */
  static final String STATUS_PARTITION = "statusPk";

  /** {@code <owner>#<kind>#<name>=<status>…}: all statuses, in the order of their names. */
  static final String STATUSES_PARTITION = "statusesPk";

  /** {@code due#<kind>#<shard>}. */
  static final String DUE_PARTITION = "duePk";

  /** {@code <time>#<pk>#<sk>}. */
  static final String DUE = "due";

  /** {@code list#<kind>#<list>#<shard>}. */
  static final String LIST_PARTITION = "listPk";

  static final Index BY_TIME = new Index("byTime", TIME_PARTITION, CREATED, true);
  static final Index BY_STATUS = new Index("byStatus", STATUS_PARTITION, CREATED, true);

  /** Counts, and lists of those whose statuses are all given. */
  static final Index BY_STATUSES = new Index("byStatuses", STATUSES_PARTITION, CREATED, false);

  static final Index BY_DUE = new Index("byDue", DUE_PARTITION, DUE, false);
  static final Index BY_LIST = new Index("byList", LIST_PARTITION, CREATED, false);

  /** The global secondary indexes; all keys are strings. */
  public static final List<Index> INDEXES =
      List.of(BY_TIME, BY_STATUS, BY_STATUSES, BY_DUE, BY_LIST);

  /**
   * A global secondary index.
   *
   * @param whole whether it projects all attributes; else only keys
   */
  public record Index(String name, String partition, String sort, boolean whole) {}

  private RecordsTable() {}
}
