package cn.portcover.domain.record;

import cn.portcover.domain.Refusal;
import cn.portcover.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to which record. Append-only; the entries of one record form a chain: each holds the
 * digest of the one before, so that none can be altered or taken out unseen.
 *
 * @param of in whose audit it stands
 * @param operation the operation's name
 * @param about the record, {@code policies/P-1}
 * @param recordVersion the version that was made
 * @param content SHA-256 of the record as it was written
 * @param previous digest of the entry before; 64 zeros at the beginning
 */
public record AuditEntry(
    Owner of,
    String operation,
    String about,
    long recordVersion,
    Map<String, String> statusCodes,
    Actor by,
    Instant at,
    String requestId,
    Sha256 content,
    Sha256 previous,
    Sha256 digest)
    implements Kept {
  public static final Sha256 BEGINNING = new Sha256("0".repeat(64));

  public static final RecordKind<AuditEntry> KIND =
      new RecordKind<>("audit", AuditEntry.class, AuditEntryNotFound::new);

  public static AuditEntry of(
      Owner of,
      String operation,
      Kept record,
      Actor by,
      Instant at,
      String requestId,
      Sha256 content,
      @Nullable Sha256 previous) {
    Map<String, String> statuses = new TreeMap<>();
    record.statuses().forEach((name, status) -> statuses.put(name, status.name()));
    Sha256 before = previous == null ? BEGINNING : previous;
    return new AuditEntry(
        of,
        operation,
        record.subject(),
        record.version(),
        statuses,
        by,
        at,
        requestId,
        content,
        before,
        digest(
            of,
            operation,
            record.subject(),
            record.version(),
            statuses,
            by,
            at,
            requestId,
            content,
            before));
  }

  /** Whether the entry's own digest is right. */
  public boolean holds() {
    return digest.equals(
        digest(
            of,
            operation,
            about,
            recordVersion,
            statusCodes,
            by,
            at,
            requestId,
            content,
            previous));
  }

  private static Sha256 digest(
      Owner of,
      String operation,
      String about,
      long version,
      Map<String, String> statuses,
      Actor by,
      Instant at,
      String requestId,
      Sha256 content,
      Sha256 previous) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.addAll(Arrays.asList(of.value(), operation, about, version));
    parts.add(statuses.size());
    new TreeMap<>(statuses).forEach((name, status) -> parts.addAll(List.of(name, status)));
    parts.addAll(Arrays.asList(by.kind(), by.id(), by.name(), by.medium(), by.card()));
    parts.addAll(Arrays.asList(at, requestId, content, previous));
    return Sha256.of(unambiguous(parts).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Lengths before each part and a word of its own for what is absent, so that no two entries read
   * alike.
   */
  private static String unambiguous(List<@Nullable Object> parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      if (part == null) {
        text.append("absent;");
      } else {
        text.append(part.toString().length()).append(':').append(part).append(';');
      }
    }
    return text.toString();
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return of;
  }

  /** Sorted by time within the owner. */
  @Override
  public String key() {
    return SortableTime.of(at) + "/" + about + "/" + recordVersion;
  }

  @Override
  public long version() {
    return 1;
  }

  @Override
  public Instant createdAt() {
    return at;
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  /** No such entry. */
  public static final class AuditEntryNotFound extends Refusal.NotFound {
    private static final long serialVersionUID = 1;

    AuditEntryNotFound() {
      super("没有找到该审计记录。", "There is no such audit entry.");
    }
  }
}
