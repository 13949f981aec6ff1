package cn.portcover.operation.port;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.Trust;
import cn.portcover.domain.signature.Verification;
import java.time.Instant;
import java.util.Optional;

/** Verifies what an organisation signed with a certificate of its own, such as an insurer. */
public interface OrganisationSignatures {
  /**
   * Whose certificate it is.
   *
   * @param organisation subject O
   * @param name subject CN; empty when there is none
   * @param serial of the certificate, lower-case hexadecimal
   * @param fingerprint SHA-256 of the DER certificate
   */
  record Signer(String organisation, String name, String serial, Sha256 fingerprint) {}

  /**
   * What was found.
   *
   * @param signer empty when the certificate could not be read
   */
  record Examined(Verification report, Optional<Signer> signer) {}

  /**
   * Verifies a detached CMS signature (RFC 5652; SM2 per GM/T 0010) as {@link CardSignatures} does,
   * but for whose certificate it is: any end entity's below an accepted authority.
   *
   * @param cms any bytes are allowed and answered by a report, never by an exception
   */
  Examined verify(byte[] content, byte[] cms, Trust trust, Instant at);
}
