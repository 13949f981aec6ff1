package cn.portcover.domain.session;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement waiting for one card signature: for five minutes, once, by the session that asked for
 * it, for one purpose and one {@link Matter}.
 *
 * @param about the record, {@code applications/01J…}, or where it is to be made, {@code seals}
 * @param subjectVersion the record's version that the person has seen; 0 of what is to be made
 * @param proposal digest of the body that was signed, where there is one; of the body and its salt
 *     where the purpose is confidential
 * @param concerned digest of the versions of the records that the body concerns, where it does
 * @param contents the JSON of the body that is signed, or of the record where no body is; the
 *     statement holds its digest. Where the purpose is confidential, the body beside a salt, sealed
 *     under {@code signing-requests/} and the id: so the digest can be checked by whoever may open
 *     it, and guessed by nobody else
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
    @Nullable Sha256 proposal,
    @Nullable Sha256 concerned,
    String contents,
    String statement,
    String nonce,
    Instant createdAt,
    boolean used,
    long version)
    implements Kept {
  public static final Duration VALIDITY = Duration.ofMinutes(5);
  public static final RecordKind<SigningRequest> KIND =
      new RecordKind<>("signing-requests", SigningRequest.class, SigningRequestNotValid::new);

  /**
   * What is signed about.
   *
   * @param about the record, or {@code seals} where one is to be made
   * @param version the record's; 0 of what is to be made
   * @param proposal digest of the body, where one is signed; salted where it is confidential
   * @param concerned digest of the versions of the records that the body concerns, where it does
   */
  public record Matter(
      String about, long version, @Nullable Sha256 proposal, @Nullable Sha256 concerned) {
    /** Of a body that concerns nothing else. */
    public Matter(String about, long version, @Nullable Sha256 proposal) {
      this(about, version, proposal, null);
    }

    public static Matter of(Kept record) {
      return new Matter(record.subject(), record.version(), null);
    }

    /** An existing record that a body changes. */
    public static Matter of(Kept record, Sha256 proposal) {
      return new Matter(record.subject(), record.version(), proposal);
    }

    /** A record that a body makes. */
    public static Matter toBeMade(SigningPurpose purpose, Sha256 proposal) {
      return new Matter(purpose.concerns().name(), 0, proposal);
    }

    /** The same, of a body that concerns these records as they are now. */
    public Matter concerning(List<? extends Kept> records) {
      if (records.isEmpty()) {
        return this;
      }
      String versions =
          records.stream()
              .map(record -> record.subject() + " " + record.version())
              .collect(Collectors.joining("\n"));
      return new Matter(
          about, version, proposal, Sha256.of(versions.getBytes(StandardCharsets.UTF_8)));
    }
  }

  public static SigningRequest made(
      RecordId id,
      Session session,
      SigningPurpose purpose,
      Matter matter,
      String contents,
      String statement,
      String nonce,
      Instant now) {
    return new SigningRequest(
        id,
        session.company().uscc(),
        session.id(),
        purpose,
        matter.about(),
        matter.version(),
        matter.proposal(),
        matter.concerned(),
        contents,
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
  public SigningRequest use(RecordId session, SigningPurpose wanted, Matter matter, Instant now) {
    boolean fits =
        !used
            && now.isBefore(validUntil())
            && sessionId.equals(session)
            && purpose == wanted
            && about.equals(matter.about())
            && subjectVersion == matter.version()
            && Objects.equals(proposal, matter.proposal())
            && Objects.equals(concerned, matter.concerned());
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
        proposal,
        concerned,
        contents,
        statement,
        nonce,
        createdAt,
        true,
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
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(validUntil().plus(Duration.ofDays(1)));
  }
}
