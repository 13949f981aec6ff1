package cn.portcover.signature;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Check;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

/**
 * A signer's certificate, and the answers to the questions that depend on nothing but it, so that a
 * card that signs again is not read again.
 *
 * @param key absent when {@code keyAllowed} failed
 * @param card absent when {@code identityReadable} failed or was not asked
 * @param identityReadable absent where a signature is not of a card
 */
record SignerCertificate(
    X509Certificate certificate,
    String base64,
    @Nullable SignerKey key,
    @Nullable Card card,
    Check keyAllowed,
    Check notAnAuthority,
    Check usageAllowsSigning,
    @Nullable Check identityReadable) {

  /**
   * Reads a certificate as it stands in a message.
   *
   * @throws IOException when it is none, or not DER: a certificate has one encoding (RFC 5280
   *     §4.1), else it would have several fingerprints
   */
  static SignerCertificate read(byte[] der, Sha256 fingerprint, @Nullable CardIdentity identity)
      throws IOException {
    try {
      var structure = Certificate.getInstance(der);
      var certificate = BouncyCastle.certificate(der);
      if (!Arrays.equals(structure.getEncoded(ASN1Encoding.DER), der)) {
        throw new IOException("the certificate is not DER");
      }
      var keyQuestion = Question.KEY_ALLOWED;
      SignerKey key = null;
      Check keyAllowed;
      try {
        key = SignerKey.read(structure.getSubjectPublicKeyInfo());
        keyAllowed = keyQuestion.passed(key.description());
      } catch (SignerKey.KeyRefused e) {
        keyAllowed = keyQuestion.failed(String.valueOf(e.getMessage()));
      }
      Card card = null;
      Check identityReadable = null;
      try {
        if (identity != null) {
          card = identity.read(structure, fingerprint);
          identityReadable = Question.CARD_IDENTITY_READABLE.passed(card.medium().name());
        }
      } catch (CardIdentity.Unreadable e) {
        identityReadable = Question.CARD_IDENTITY_READABLE.failed("unreadable: " + e.getMessage());
      }
      var extensions = structure.getTBSCertificate().getExtensions();
      return new SignerCertificate(
          certificate,
          Base64.getEncoder().encodeToString(der),
          key,
          card,
          keyAllowed,
          notAnAuthority(extensions),
          usageAllowsSigning(extensions),
          identityReadable);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new IOException("the certificate cannot be read", e);
    }
  }

  /** The signer's certificate, leaf of what is shown even when no path was found. */
  List<String> alone() {
    return List.of(base64);
  }

  private static Check notAnAuthority(@Nullable Extensions extensions) {
    var constraints = extensions == null ? null : BasicConstraints.fromExtensions(extensions);
    boolean authority = constraints != null && constraints.isCA();
    boolean certifies = uses(extensions, KeyUsage.keyCertSign | KeyUsage.cRLSign);
    return Question.SIGNER_IS_NOT_AN_AUTHORITY.answered(
        !authority && !certifies,
        authority || certifies ? "the certificate is an authority's" : "end entity");
  }

  private static Check usageAllowsSigning(@Nullable Extensions extensions) {
    boolean allowed = uses(extensions, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    return Question.KEY_USAGE_ALLOWS_SIGNING.answered(
        allowed,
        allowed
            ? "digitalSignature or nonRepudiation"
            : "neither digitalSignature nor nonRepudiation is stated");
  }

  /** Whether key usage is stated and has any of the bits. */
  private static boolean uses(@Nullable Extensions extensions, int bits) {
    var usage = extensions == null ? null : KeyUsage.fromExtensions(extensions);
    if (usage == null) {
      return false;
    }
    var stated = usage.getBytes();
    int value = stated.length == 0 ? 0 : stated[0] & 0xff;
    value |= stated.length > 1 ? (stated[1] & 0xff) << 8 : 0;
    return (value & bits) != 0;
  }
}
