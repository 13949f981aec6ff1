package cn.portcover.domain.application;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Duration;
import java.time.Instant;

/**
 * 强制查看: that a person opened the application form, which document it was, and when. Kept as
 * evidence.
 */
public record FormReading(
    RecordId id,
    Uscc uscc,
    RecordId applicationId,
    Sha256 documentSha256,
    Instant openedAt,
    Actor by,
    long version)
    implements Kept {
  /** How long the form stays open before it may be confirmed (手册 003 §2.3). */
  public static final Duration MINIMUM = Duration.ofSeconds(10);

  public static final RecordKind<FormReading> KIND =
      new RecordKind<>("form-readings", FormReading.class, ApplicationNotFound::new);

  public Instant mayConfirmAt() {
    return openedAt.plus(MINIMUM);
  }

  /** Passes when the form was open long enough; refuses with the earliest instant otherwise. */
  public void requireLongEnough(Instant now) {
    if (now.isBefore(mayConfirmAt())) {
      throw new ReadTheFormFirst(mayConfirmAt());
    }
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
  public Instant createdAt() {
    return openedAt;
  }
}
