package cn.portcover.operation.port;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where records are kept. Every method may throw {@link Unavailable}. */
public interface Store {
  /**
   * A record as it was read.
   *
   * @param auditDigest digest of the newest audit entry about it; absent when it is not audited
   */
  record Found<T extends Kept>(T record, @Nullable Sha256 auditDigest) {}

  /** One page of a list; the cursor is absent on the last. */
  record Page<T>(List<T> items, @Nullable String nextCursor) {}

  /** The owner's record, read consistently. */
  <T extends Kept> Optional<Found<T>> find(RecordKind<T> kind, Owner owner, String key);

  /** The record that bears the name, whoever owns it. */
  <T extends Kept> Optional<Found<T>> named(RecordKind<T> kind, String alias);

  /**
   * The owner's records, newest first.
   *
   * @param statuses only those with these statuses, by the names of {@link Kept#statuses()}
   * @param cursor what the page before answered; {@link cn.portcover.operation.CursorNotValid} when
   *     it was edited or belongs to another list
   */
  <T extends Kept> Page<T> list(
      RecordKind<T> kind,
      Owner owner,
      Map<String, String> statuses,
      int limit,
      @Nullable String cursor);

  /** Records of one {@link Kept#listedIn()} list, newest first, at most {@code limit}. */
  <T extends Kept> List<T> listed(RecordKind<T> kind, String list, int limit);

  /** The owner's records whose keys begin so, in the order of their keys, at most {@code limit}. */
  <T extends Kept> List<T> beginning(RecordKind<T> kind, Owner owner, String keyPrefix, int limit);

  /** The owner's records between two keys, the last first: for records whose keys sort by time. */
  <T extends Kept> Page<T> between(
      RecordKind<T> kind,
      Owner owner,
      String fromKey,
      String toKey,
      int limit,
      @Nullable String cursor);

  /** How many of the owner's records have these statuses; one read, counted up to a page. */
  int count(RecordKind<?> kind, Owner owner, Map<String, String> statuses);

  /**
   * Records that the platform must look at by then ({@link Kept#dueAt()}), the longest due first.
   */
  <T extends Kept> List<T> due(RecordKind<T> kind, Instant by, int limit);

  /** The status history of a record, oldest first. */
  List<HistoryEntry> history(RecordKind<?> kind, Owner owner, String key);

  /**
   * Writes all of it or nothing.
   *
   * @throws Raced when a record has another version than was read, or a name is taken
   */
  void commit(Changes changes) throws Raced;

  /** Somebody else was faster; nothing was written. */
  final class Raced extends Exception {
    private static final long serialVersionUID = 1;
    private final boolean nameTaken;
    private final boolean undecided;
    private final transient List<Kept> lost;

    private Raced(String message, boolean nameTaken, boolean undecided, List<Kept> lost) {
      super(message);
      this.nameTaken = nameTaken;
      this.undecided = undecided;
      this.lost = List.copyOf(lost);
    }

    /**
     * @param lost the records that were written by somebody else; none where it was the answer for
     *     a repeated request
     */
    public static Raced told(boolean nameTaken, List<Kept> lost) {
      String message = nameTaken ? "a name is taken" : "a record has another version";
      return new Raced(message, nameTaken, false, lost);
    }

    /** Others were writing the records whenever we tried to; whether they did is not known. */
    public static Raced undecided(List<Kept> lost) {
      return new Raced("others are writing the same records", false, true, lost);
    }

    /** A new record's key or alias exists already. */
    public boolean nameTaken() {
      return nameTaken;
    }

    /** Whether somebody was about to be faster, and may not have been after all. */
    public boolean undecided() {
      return undecided;
    }

    /** As we wanted to write them. */
    public List<Kept> lost() {
      return lost;
    }
  }

  /** What one transaction writes. */
  record Changes(List<Written> records, @Nullable Replay replay) {}

  /**
   * One record of a transaction.
   *
   * @param history its new history entries
   * @param auditDigest digest of its audit entry in this transaction
   */
  record Written(Kept record, List<HistoryEntry> history, @Nullable Sha256 auditDigest) {}

  // Idempotency (draft-ietf-httpapi-idempotency-key-header): a key is held while its request runs,
  // then answered from.

  /**
   * The answer that a repeated request gets.
   *
   * @param holder whose hold on the key this completes
   * @param answer the answer, JSON
   */
  record Replay(String key, String holder, Sha256 request, String answer, Instant until) {}

  /** What holding a key found. */
  sealed interface Hold {
    /** The key is ours. */
    record Held() implements Hold {}

    /** Another request with this key is being worked on. */
    record Busy() implements Hold {}

    /** The key was used; its request and answer. */
    record Answered(Sha256 request, String answer) implements Hold {}
  }

  /**
   * Takes hold of a key for a while, unless it is answered or held.
   *
   * @param until when the hold ends by itself, should the holder die
   */
  Hold hold(String key, String holder, Sha256 request, Instant now, Instant until);

  /** Lets go of a key that got no answer worth keeping. */
  void release(String key, String holder);
}
