package cn.portcover.infra.agent;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a card before it is unlocked. Everything that the certificate would tell is
 * absent as long as the certificate is behind the PIN.
 *
 * @param id names the card to {@code POST /signatures}: the file's name, or {@code pkcs11:<token
 *     serial>:<object id in hexadecimal>}
 * @param label the file's name or the token's label
 * @param company name of the company (subject O)
 * @param person name of the holder (subject CN)
 * @param issuer issuer's distinguished name, RFC 2253
 * @param algorithm {@code SM2}, {@code RSA} or {@code ECDSA}
 * @param medium {@code LEGAL_PERSON_CARD} or {@code OPERATOR_CARD} when the folder's list says so
 */
record CardDetails(
    String id,
    Source source,
    String label,
    @Nullable String company,
    @Nullable String uscc,
    @Nullable String person,
    @Nullable String issuer,
    @Nullable Instant notAfter,
    @Nullable String algorithm,
    @Nullable String medium) {

  /** Where the card's key is. */
  enum Source {
    PKCS12,
    PKCS11
  }

  /** A card of which only the name is known. */
  static CardDetails unread(String id, Source source, String label) {
    return new CardDetails(id, source, label, null, null, null, null, null, null, null);
  }

  /** The same card, told by its certificate. */
  CardDetails with(X509Certificate certificate) {
    var subject = subjectOf(certificate);
    var said = first(subject, BCStyle.O);
    var holder = first(subject, BCStyle.CN);
    return new CardDetails(
        id,
        source,
        label,
        said == null ? company : said,
        uscc,
        holder == null ? person : holder,
        certificate.getIssuerX500Principal().getName(),
        certificate.getNotAfter().toInstant(),
        algorithmOf(certificate),
        medium);
  }

  /**
   * The kind of key: {@code SM2}, {@code RSA}, {@code ECDSA}, else the key's own algorithm name.
   */
  static String algorithmOf(X509Certificate certificate) {
    var key = certificate.getPublicKey();
    if (key instanceof RSAPublicKey) {
      return "RSA";
    }
    if (isSm2(certificate)) {
      return "SM2";
    }
    return key instanceof ECPublicKey ? "ECDSA" : key.getAlgorithm();
  }

  private static boolean isSm2(X509Certificate certificate) {
    try {
      var algorithm =
          new JcaX509CertificateHolder(certificate).getSubjectPublicKeyInfo().getAlgorithm();
      return GMObjectIdentifiers.sm2p256v1.equals(algorithm.getParameters());
    } catch (CertificateEncodingException e) {
      throw AgentRefusal.because(Reason.CARD_UNREADABLE, "certificate cannot be encoded", e);
    }
  }

  private static X500Name subjectOf(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  private static @Nullable String first(X500Name name, ASN1ObjectIdentifier attribute) {
    var found = name.getRDNs(attribute);
    return found.length == 0 ? null : IETFUtils.valueToString(found[0].getFirst().getValue());
  }
}
