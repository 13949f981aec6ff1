package cn.portcover.domain.session;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A statement waiting for one card signature: for five minutes, once, by the session that asked for
 * it, for one purpose, record and version.
 *
 * @param about the record, {@code applications/01J…}
 * @param subjectVersion the record's version that the person has seen
 * @param statement what the person agrees to, in Chinese
 * @param nonce 32 random bytes, base64url
 */
public record SigningRequest(
    RecordId id,
    Uscc uscc,
    RecordId sessionId,
    SigningPurpose purpose,
    String about,
    long subjectVersion,
    String statement,
    String nonce,
    Instant createdAt,
    boolean used,
    long version)
    implements Kept {
  public static final Duration VALIDITY = Duration.ofMinutes(5);
  public static final RecordKind<SigningRequest> KIND =
      new RecordKind<>("signing-requests", SigningRequest.class, SigningRequestNotValid::new);

  public static SigningRequest made(
      RecordId id,
      Session session,
      SigningPurpose purpose,
      String about,
      long subjectVersion,
      String statement,
      String nonce,
      Instant now) {
    return new SigningRequest(
        id,
        session.company().uscc(),
        session.id(),
        purpose,
        about,
        subjectVersion,
        statement,
        nonce,
        now,
        false,
        1);
  }

  /** Exactly these bytes are signed: the statement, then the nonce on a line of its own, UTF-8. */
  public byte[] bytesToSign() {
    return (statement + "\n随机数 nonce: " + nonce + "\n").getBytes(StandardCharsets.UTF_8);
  }

  public Instant validUntil() {
    return createdAt.plus(VALIDITY);
  }

  /** The request spent on exactly what it was made for; refuses anything else. */
  public SigningRequest use(
      RecordId session, SigningPurpose wanted, String wantedAbout, long version, Instant now) {
    boolean fits =
        !used
            && now.isBefore(validUntil())
            && sessionId.equals(session)
            && purpose == wanted
            && about.equals(wantedAbout)
            && subjectVersion == version;
    if (!fits) {
      throw new SigningRequestNotValid();
    }
    return new SigningRequest(
        id,
        uscc,
        sessionId,
        purpose,
        about,
        subjectVersion,
        statement,
        nonce,
        createdAt,
        true,
        this.version + 1);
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
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(validUntil().plus(Duration.ofDays(1)));
  }
}
