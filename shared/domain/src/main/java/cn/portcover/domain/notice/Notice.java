package cn.portcover.domain.notice;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.notice.NoticeLifecycle.Move;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 通知: something that a person of the company waits for has happened, or a day is near. Told in the
 * transaction of what it tells of, so that neither is there without the other; unread until the
 * first person of the company has read it.
 *
 * @param about the record, {@code policies/P-1}
 * @param reading by the first who read it
 */
public record Notice(
    RecordId id,
    Owner owner,
    Announcement announcement,
    String about,
    NoticeStatus status,
    @Nullable Reading reading,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<Notice> KIND =
      new RecordKind<>("notices", Notice.class, NoticeNotFound::new);

  private static final Duration KEPT = Duration.ofDays(400);

  /** Who read it, and when. */
  public record Reading(Actor by, Instant at) {}

  public static Notice told(
      RecordId id, Owner company, Announcement announcement, String about, Instant now) {
    return new Notice(id, company, announcement, about, NoticeStatus.UNREAD, null, now, 1);
  }

  /** Read; whoever reads it after the first changes nothing. */
  public Notice read(Actor by, Instant now) {
    if (status == NoticeStatus.READ) {
      return this;
    }
    NoticeStatus next =
        NoticeLifecycle.TABLE.next(status, Move.READ, s -> new IllegalStateException(s.name()));
    return new Notice(
        id, owner, announcement, about, next, new Reading(by, now), createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  /** It tells of what is entered in the audit, and is no such thing itself. */
  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(createdAt.plus(KEPT));
  }
}
