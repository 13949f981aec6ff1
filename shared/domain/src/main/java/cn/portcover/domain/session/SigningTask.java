package cn.portcover.domain.session;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.SigningTaskLifecycle.Move;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signature that somebody of the company has prepared for the person whose card must give it. The
 * same thing prepared again is the same task. It is done when the operation succeeds, whether or
 * not whoever signed looked at the list of tasks.
 *
 * @param id digest of purpose and matter. The matter of a confidential body holds a digest with a
 *     salt that is not kept, so that the id, which every member reads, tells nothing of the body
 * @param about the record that is signed about, or where it is to be made, {@code seals}
 * @param aboutVersion the record's version that was seen when it was prepared; 0 of what is to be
 *     made
 * @param proposal the body that is to be signed, JSON, where there is one; sealed under {@code
 *     signing-tasks/} and the id where the purpose is confidential
 */
public record SigningTask(
    Sha256 id,
    Uscc uscc,
    SigningPurpose purpose,
    String about,
    long aboutVersion,
    @Nullable String proposal,
    SigningTaskStatus status,
    Actor preparedBy,
    Instant preparedAt,
    @Nullable Instant closedAt,
    Instant createdAt,
    long version)
    implements Kept {
  /** Tasks of a company that may wait at once: a list of them is one answer, images included. */
  public static final int MOST_OPEN = 10;

  private static final Duration REMEMBERED = Duration.ofDays(90);

  public static final RecordKind<SigningTask> KIND =
      new RecordKind<>("signing-tasks", SigningTask.class, SigningTaskNotFound::new);

  public static SigningTask prepared(
      Uscc uscc,
      SigningPurpose purpose,
      SigningRequest.Matter matter,
      @Nullable String proposal,
      Actor by,
      Instant now) {
    return new SigningTask(
        idOf(purpose, matter),
        uscc,
        purpose,
        matter.about(),
        matter.version(),
        proposal,
        SigningTaskStatus.OPEN,
        by,
        now,
        null,
        now,
        1);
  }

  /** Whatever version of the record was seen: it is the same thing that waits. */
  public static Sha256 idOf(SigningPurpose purpose, SigningRequest.Matter matter) {
    String all = purpose + "\n" + matter.about() + "\n" + matter.proposal();
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** Prepared once more, with the record's version of today. */
  public SigningTask again(long seenVersion, Actor by, Instant now) {
    SigningTaskStatus next =
        status == SigningTaskStatus.OPEN
            ? status
            : SigningTaskLifecycle.TABLE.next(status, Move.PREPARE, s -> new SigningTaskNotFound());
    return new SigningTask(
        id,
        uscc,
        purpose,
        about,
        seenVersion,
        proposal,
        next,
        by,
        now,
        null,
        createdAt,
        version + 1);
  }

  /** The operation has succeeded. */
  public SigningTask done(Instant now) {
    return closed(Move.SIGN, now);
  }

  public SigningTask remove(Instant now) {
    return closed(Move.REMOVE, now);
  }

  public boolean isOpen() {
    return status == SigningTaskStatus.OPEN;
  }

  private SigningTask closed(Move move, Instant now) {
    return new SigningTask(
        id,
        uscc,
        purpose,
        about,
        aboutVersion,
        proposal,
        SigningTaskLifecycle.TABLE.next(status, move, s -> new SigningTaskNotFound()),
        preparedBy,
        preparedAt,
        now,
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(uscc);
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(closedAt).map(closed -> closed.plus(REMEMBERED));
  }
}
