package cn.portcover.domain.attachment;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of a company's record. It begins as a promise: name, size and digest are said, the bytes
 * are reserved in the {@link AttachmentTotal}, and the company uploads to a place of quarantine.
 * When it says that it is done the file is checked: what holds is moved to where it stays, what
 * does not is thrown away. A promise that is not kept in time is given up, and its bytes are free
 * again.
 *
 * @param about subject of the record that it belongs to, {@code claims/…}
 * @param size in bytes, as promised
 * @param remark 备注
 * @param faults why it was rejected
 * @param fileDueAt when its file is to be deleted; absent when there is none, or when it stays
 */
public record Attachment(
    RecordId id,
    Owner owner,
    String about,
    FileName name,
    FileType fileType,
    long size,
    Sha256 sha256,
    AttachmentKind attachmentKind,
    @Nullable String remark,
    AttachmentStatus status,
    List<FileFault> faults,
    Instant reservedUntil,
    @Nullable Instant fileDueAt,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<Attachment> KIND =
      new RecordKind<>("attachments", Attachment.class, AttachmentNotFound::new);

  /** Each file at most 5 MiB ([000] 4.3: 每个附件不超过5M). */
  public static final long MOST_BYTES = 5L << 20;

  /** An upload may take its time after its form has run out. */
  public static final Duration RESERVED_FOR = Duration.ofMinutes(15);

  /** Longer than a request that was begun in time may take, and than clocks differ. */
  private static final Duration SETTLING = Duration.ofMinutes(1);

  /**
   * What a company promises to upload.
   *
   * @param contentType as its browser calls it
   */
  public record Promise(
      FileName name,
      long size,
      String contentType,
      Sha256 sha256,
      AttachmentKind kind,
      @Nullable String remark) {

    /** The type by extension and content type, which must agree. */
    public FileType fileType() {
      return FileType.of(name)
          .filter(type -> type.isCalled(contentType))
          .orElseThrow(AttachmentTypeNotAllowed::new);
    }
  }

  public static Attachment reserve(
      RecordId id, Owner owner, String about, Promise promise, Instant now) {
    if (promise.size() < 1 || promise.size() > MOST_BYTES) {
      throw new AttachmentTooLarge();
    }
    return new Attachment(
        id,
        owner,
        about,
        promise.name(),
        promise.fileType(),
        promise.size(),
        promise.sha256(),
        promise.kind(),
        promise.remark(),
        AttachmentStatus.RESERVED,
        List.of(),
        now.plus(RESERVED_FOR),
        null,
        now,
        1);
  }

  /** Keys of a record's attachments begin so. */
  public static String prefix(String about) {
    return about + "/";
  }

  /** What a rejected file was found to be. */
  public Attachment checked(Set<FileFault> found) {
    return found.isEmpty()
        ? moved(AttachmentLifecycle.Move.STORE, List.of(), null)
        : moved(AttachmentLifecycle.Move.REJECT, found.stream().sorted().toList(), null);
  }

  /**
   * Taken out by the company.
   *
   * @param proven whether it was part of what a card signed: then the file stays as evidence
   */
  public Attachment remove(boolean proven, Instant now) {
    boolean stays = proven && status == AttachmentStatus.STORED;
    return moved(AttachmentLifecycle.Move.REMOVE, faults, stays ? null : now);
  }

  /** Given up because it was not uploaded in time. */
  public Attachment expire() {
    return moved(AttachmentLifecycle.Move.EXPIRE, faults, null);
  }

  /** Its file has been deleted. */
  public Attachment withoutFile() {
    return new Attachment(
        id,
        owner,
        about,
        name,
        fileType,
        size,
        sha256,
        attachmentKind,
        remark,
        status,
        faults,
        reservedUntil,
        null,
        createdAt,
        version + 1);
  }

  /** Whether its file may still be on its way, or being checked: what is submitted waits for it. */
  public boolean isPending(Instant now) {
    return status == AttachmentStatus.RESERVED && now.isBefore(reservedUntil.plus(SETTLING));
  }

  /** Whether nothing is stored of it any more. */
  public boolean hasRunOut(Instant now) {
    return status == AttachmentStatus.RESERVED && !now.isBefore(reservedUntil);
  }

  /** Whether its bytes count. */
  public boolean counts() {
    return status == AttachmentStatus.RESERVED || status == AttachmentStatus.STORED;
  }

  /** Where the company uploads it. */
  public String quarantineFile() {
    return "quarantine/" + key();
  }

  /** Where it stays when it was checked. */
  public String file() {
    return "attachments/" + key();
  }

  private Attachment moved(
      AttachmentLifecycle.Move by, List<FileFault> found, @Nullable Instant fileDue) {
    return new Attachment(
        id,
        owner,
        about,
        name,
        fileType,
        size,
        sha256,
        attachmentKind,
        remark,
        AttachmentLifecycle.TABLE.next(status, by, AttachmentNotOpen::new),
        found,
        reservedUntil,
        fileDue,
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return prefix(about) + id;
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public Optional<Instant> dueAt() {
    return status == AttachmentStatus.RESERVED
        ? Optional.of(reservedUntil)
        : Optional.ofNullable(fileDueAt);
  }
}
