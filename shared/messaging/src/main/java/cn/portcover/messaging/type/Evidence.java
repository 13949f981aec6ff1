package cn.portcover.messaging.type;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.Check;
import java.time.Instant;
import java.util.List;

/**
 * Proof of a card signature that the receiver can check by itself, years later, with public tools.
 *
 * @param statement the text that the person agreed to
 * @param nonce what made the signed bytes unique
 * @param signedBytesSha256 of the exact bytes that were signed
 * @param cms detached CMS (RFC 5652, GM/T 0010), DER, base64
 * @param certificateChain DER certificates, base64, the signer's first, the anchor's last
 * @param revocation DER revocation lists that were consulted, base64
 * @param verifiedAt when we verified it
 * @param report each question of that verification with its answer
 */
public record Evidence(
    String statement,
    String nonce,
    Sha256 signedBytesSha256,
    String cms,
    List<String> certificateChain,
    List<String> revocation,
    Instant verifiedAt,
    List<Check> report) {
  public Evidence {
    certificateChain = List.copyOf(certificateChain);
    revocation = List.copyOf(revocation);
    report = List.copyOf(report);
  }
}
