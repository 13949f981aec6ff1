package cn.portcover.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;

/**
 * A certificate revocation list (RFC 5280 §5).
 *
 * @param base64 DER
 */
record RevocationList(X509CRL list, String base64) {
  /** How far the clocks of an authority and of this house may differ. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private static final Set<String> KNOWN_CRITICAL =
      Set.of(Extension.issuingDistributionPoint.getId());

  static Optional<RevocationList> read(String base64) {
    try {
      var der = Base64.getDecoder().decode(base64);
      return Optional.of(new RevocationList(BouncyCastle.revocationList(der), base64));
    } catch (GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** From when the list says how things are. */
  Instant since() {
    return list.getThisUpdate().toInstant().minus(CLOCKS_DIFFER);
  }

  /** Until when; a list that does not promise a next one is never current (RFC 5280 §5.1.2.5). */
  Instant until() {
    var next = list.getNextUpdate();
    return next == null ? Instant.MIN : next.toInstant();
  }

  boolean isCurrent(Instant at) {
    return !at.isBefore(since()) && !at.isAfter(until());
  }

  /** Whether the authority signed the list, with an algorithm that is good enough. */
  boolean isOf(X509Certificate authority) {
    try {
      if (!list.getIssuerX500Principal().equals(authority.getSubjectX500Principal())
          || !SignatureFamily.mayCertify(new ASN1ObjectIdentifier(list.getSigAlgOID()))
          || !maySignLists(authority)) {
        return false;
      }
      list.verify(authority.getPublicKey(), BouncyCastle.PROVIDER);
      return true;
    } catch (GeneralSecurityException | RuntimeException e) {
      return false;
    }
  }

  /**
   * Whether the list is a whole one and speaks about certificates of this kind (§5.2.4, §5.2.5).
   */
  boolean covers(X509Certificate certificate) {
    var critical = list.getCriticalExtensionOIDs();
    if (critical != null && !KNOWN_CRITICAL.containsAll(critical)) {
      return false; // a delta list, or something not understood
    }
    var value = list.getExtensionValue(Extension.issuingDistributionPoint.getId());
    if (value == null) {
      return true;
    }
    try {
      var scope =
          IssuingDistributionPoint.getInstance(ASN1OctetString.getInstance(value).getOctets());
      boolean authority = certificate.getBasicConstraints() >= 0;
      return !scope.isIndirectCRL()
          && !scope.onlyContainsAttributeCerts()
          && scope.getOnlySomeReasons() == null
          && !(authority ? scope.onlyContainsUserCerts() : scope.onlyContainsCACerts())
          && (scope.getDistributionPoint() == null || isNamedBy(certificate, scope));
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Whether the list revokes the certificate, as known at an instant. */
  boolean revokes(X509Certificate certificate, Instant at) {
    var entry = list.getRevokedCertificate(certificate.getSerialNumber());
    return entry != null
        && (!at.isBefore(entry.getRevocationDate().toInstant()) || !at.isBefore(since()));
  }

  /** An authority that cuts its list into parts says in each certificate which part is its own. */
  private static boolean isNamedBy(X509Certificate certificate, IssuingDistributionPoint scope) {
    var value = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
    if (value == null) {
      return false;
    }
    var points =
        org.bouncycastle.asn1.x509.CRLDistPoint.getInstance(
            ASN1OctetString.getInstance(value).getOctets());
    for (var point : points.getDistributionPoints()) {
      if (scope.getDistributionPoint().equals(point.getDistributionPoint())) {
        return true;
      }
    }
    return false;
  }

  private static boolean maySignLists(X509Certificate authority) {
    var usage = authority.getKeyUsage();
    return usage == null || (usage.length > 6 && usage[6]);
  }
}
