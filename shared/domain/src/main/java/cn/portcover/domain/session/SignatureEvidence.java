package cn.portcover.domain.session;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.signature.Verification;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to prove a card signature years later with public tools (电子签名法 art. 6, 13):
 * kept for ever.
 *
 * @param about the record that was signed about, {@code applications/01J…}
 * @param contents what the statement holds the digest of ({@link SigningRequest#contents}), sealed
 *     under {@code signing-requests/} and this id where the purpose is confidential: opened, its
 *     SHA-256 is the 内容摘要 of the statement. Absent where statements did not hold one yet
 * @param bytesSigned exactly the bytes that were signed, base64
 * @param cms the detached signature as it came, base64
 */
public record SignatureEvidence(
    RecordId id,
    Uscc uscc,
    SigningPurpose purpose,
    String about,
    String statement,
    String nonce,
    @Nullable String contents,
    String bytesSigned,
    Sha256 signedBytesSha256,
    String cms,
    Verification verification,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<SignatureEvidence> KIND =
      new RecordKind<>("evidence", SignatureEvidence.class, EvidenceNotFound::new);

  /** Of a record that was there when it was signed about. */
  public static SignatureEvidence of(
      SigningRequest request, byte[] cms, Verification verification, Instant now) {
    return of(request, request.about(), cms, verification, now);
  }

  /**
   * @param about the record, also one that is made of what was signed
   */
  public static SignatureEvidence of(
      SigningRequest request, String about, byte[] cms, Verification verification, Instant now) {
    byte[] signed = request.bytesToSign();
    return new SignatureEvidence(
        request.id(),
        request.uscc(),
        request.purpose(),
        about,
        request.statement(),
        request.nonce(),
        request.contents(),
        Base64.getEncoder().encodeToString(signed),
        Sha256.of(signed),
        Base64.getEncoder().encodeToString(cms),
        verification,
        now,
        1);
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
}
