package cn.portcover.operation.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads certificates and revocation lists that administrators or authorities give. */
public interface CertificateFiles {
  /** A certification authority's certificate. */
  record Authority(String name, Instant notAfter) {}

  /** A revocation list that the authority signed. */
  record RevocationList(Instant thisUpdate, @Nullable Instant nextUpdate) {}

  /**
   * @throws cn.portcover.domain.Malformed {@code certificate-malformed}, or {@code
   *     certificate-not-authority} when it may not sign certificates (RFC 5280 §4.2.1.9)
   */
  Authority authority(byte[] der);

  /**
   * @throws cn.portcover.domain.Malformed {@code revocation-list-malformed} when it cannot be read
   *     or is not signed by the authority
   */
  RevocationList revocationList(byte[] der, byte[] authorityDer);
}
