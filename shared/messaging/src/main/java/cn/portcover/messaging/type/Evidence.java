package cn.portcover.messaging.type;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.signature.Check;
import cn.portcover.operation.json.Length;
import java.time.Instant;
import java.util.List;

/**
 * Proof of a card signature that the receiver can check by itself, years later, with public tools.
 *
 * @param statement the text that the person agreed to
 * @param nonce what made the signed bytes unique
 * @param bytesSigned exactly the bytes that were signed, base64
 * @param signedBytesSha256 of the exact bytes that were signed
 * @param cms detached CMS (RFC 5652, GM/T 0010), DER, base64
 * @param certificateChain DER certificates, base64, the signer's first, the anchor's last
 * @param revocation DER revocation lists that were consulted, base64
 * @param verifiedAt when we verified it
 * @param report each question of that verification with its answer
 */
public record Evidence(
    @Length(4_000) String statement,
    String nonce,
    @Length(10_000) String bytesSigned,
    Sha256 signedBytesSha256,
    @Length(100_000) String cms,
    @Length(20_000) List<String> certificateChain,
    @Length(400_000) List<String> revocation,
    Instant verifiedAt,
    List<Check> report) {
  public Evidence {
    certificateChain = List.copyOf(certificateChain);
    revocation = List.copyOf(revocation);
    report = List.copyOf(report);
  }

  /** The evidence that is kept, as others are given it. */
  public static Evidence of(SignatureEvidence kept) {
    return new Evidence(
        kept.statement(),
        kept.nonce(),
        kept.bytesSigned(),
        kept.signedBytesSha256(),
        kept.cms(),
        kept.verification().chain(),
        kept.verification().revocation(),
        kept.verification().verifiedAt(),
        kept.verification().checks());
  }
}
