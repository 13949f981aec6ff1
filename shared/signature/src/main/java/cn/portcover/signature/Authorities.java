package cn.portcover.signature;

import cn.portcover.domain.signature.Trust;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The accepted authorities, read. One that another accepted authority certified is a step of the
 * path and no end of it, so that its own revocation is looked at.
 */
final class Authorities {
  /** Authorities between a card and the end of its path. */
  private static final int LONGEST_PATH = 3;

  private final String version;
  private final List<Authority> all = new ArrayList<>();
  private final Set<TrustAnchor> ends;

  /** One accepted authority with its list, if one can be had. */
  record Authority(X509Certificate certificate, Optional<RevocationList> list) {
    boolean certified(X509Certificate other) {
      return isIssuerOf(certificate, other);
    }
  }

  Authorities(Trust trust) {
    version = trust.version();
    for (var anchor : trust.anchors()) {
      try {
        var certificate =
            BouncyCastle.certificate(Base64.getDecoder().decode(anchor.certificate()));
        var list = Optional.ofNullable(anchor.revocationList()).flatMap(RevocationList::read);
        all.add(new Authority(certificate, list));
      } catch (GeneralSecurityException | RuntimeException e) {
        // What cannot be read is no authority: its cards find no path, which the report says.
        continue;
      }
    }
    ends =
        all.stream()
            .map(Authority::certificate)
            .filter(certificate -> all.stream().noneMatch(a -> isStepBelow(a, certificate)))
            .map(certificate -> new TrustAnchor(certificate, null))
            .collect(Collectors.toUnmodifiableSet());
  }

  String version() {
    return version;
  }

  /** The accepted authority that issued a certificate. */
  Optional<Authority> issuerOf(X509Certificate certificate) {
    return all.stream().filter(a -> a.certified(certificate)).findFirst();
  }

  /**
   * The certificates from the signer's to that of an accepted authority (RFC 5280 §6.1), as they
   * stood at an instant.
   *
   * @param others certificates that came with the message
   */
  Optional<List<X509Certificate>> path(
      X509Certificate signer, Collection<X509Certificate> others, Instant at) {
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    try {
      var target = new X509CertSelector();
      target.setCertificate(signer);
      var known = new ArrayList<X509Certificate>(others);
      known.add(signer);
      all.forEach(a -> known.add(a.certificate()));
      var parameters = new PKIXBuilderParameters(ends, target);
      parameters.addCertStore(
          CertStore.getInstance(
              "Collection", new CollectionCertStoreParameters(known), BouncyCastle.PROVIDER));
      // Asked by questions of its own, which can answer "undecided".
      parameters.setRevocationEnabled(false);
      parameters.setMaxPathLength(LONGEST_PATH);
      parameters.setDate(Date.from(at));
      var built =
          (PKIXCertPathBuilderResult)
              CertPathBuilder.getInstance("PKIX", BouncyCastle.PROVIDER).build(parameters);
      var chain = new ArrayList<X509Certificate>();
      built.getCertPath().getCertificates().forEach(c -> chain.add((X509Certificate) c));
      var end = built.getTrustAnchor().getTrustedCert();
      if (!chain.getLast().equals(end)) {
        chain.add(end);
      }
      return Optional.of(List.copyOf(chain));
    } catch (GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isStepBelow(Authority upper, X509Certificate lower) {
    return !upper.certificate().equals(lower) && upper.certified(lower);
  }

  private static boolean isIssuerOf(X509Certificate issuer, X509Certificate certificate) {
    if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
      return false;
    }
    try {
      certificate.verify(issuer.getPublicKey(), BouncyCastle.PROVIDER);
      return true;
    } catch (GeneralSecurityException | RuntimeException e) {
      return false; // another key under the same name
    }
  }
}
