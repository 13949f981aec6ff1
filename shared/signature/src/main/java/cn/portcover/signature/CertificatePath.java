package cn.portcover.signature;

import cn.portcover.domain.signature.Check;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * A signer's path to an accepted authority and the answers about it, which hold for a while.
 *
 * @param trustVersion the {@link cn.portcover.domain.signature.Trust} that was asked
 * @param since the answers hold from here …
 * @param until … to here: the earliest end of a certificate or of a revocation list
 * @param chain DER certificates, the signer's first, base64; the signer's alone if no path was
 *     found
 * @param lists DER revocation lists that were consulted, base64
 */
record CertificatePath(
    String trustVersion,
    Instant since,
    Instant until,
    List<Check> checks,
    List<String> chain,
    List<String> lists) {

  boolean answers(String version, Instant at) {
    return trustVersion.equals(version) && !at.isBefore(since) && !at.isAfter(until);
  }

  /** Whether the answers hold at the instant that they were asked for, and may be kept. */
  static CertificatePath find(
      SignerCertificate signer, List<X509Certificate> others, Authorities authorities, Instant at) {
    var certificate = signer.certificate();
    var path =
        whenItStood(certificate, at)
            .flatMap(instant -> authorities.path(certificate, others, instant).stream())
            .findFirst();
    if (path.isEmpty()) {
      var checks =
          List.of(
              Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY.failed("no path to an accepted authority"),
              validAt(List.of(certificate), at));
      // Holds for no time: other certificates in the next message may be the missing steps.
      return new CertificatePath(
          authorities.version(), Instant.MAX, Instant.MIN, checks, signer.alone(), List.of());
    }
    return answer(path.get(), authorities, at);
  }

  /**
   * The instants at which a path may be tried. Validity is a question of its own: so that it can be
   * answered, the path of an expired card is built as of its last day, and if an authority ended
   * before the card did, as of its first.
   */
  private static Stream<Instant> whenItStood(X509Certificate signer, Instant at) {
    var first = signer.getNotBefore().toInstant();
    var last = signer.getNotAfter().toInstant();
    var nearest = at.isBefore(first) ? first : at.isAfter(last) ? last : at;
    return Stream.of(nearest, first).distinct();
  }

  private static CertificatePath answer(
      List<X509Certificate> path, Authorities authorities, Instant at) {
    var since = Instant.MIN;
    var until = Instant.MAX;
    for (var certificate : path) {
      since = later(since, certificate.getNotBefore().toInstant());
      until = earlier(until, certificate.getNotAfter().toInstant());
    }
    // By issued certificate; an accepted end of a path is not asked about.
    var lists = new LinkedHashMap<X509Certificate, Optional<RevocationList>>();
    for (var certificate : path.subList(0, path.size() - 1)) {
      lists.put(certificate, usable(certificate, authorities));
    }
    for (var list : lists.values().stream().flatMap(Optional::stream).toList()) {
      since = later(since, list.since());
      until = earlier(until, list.until());
    }
    var checks =
        List.of(
            Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY.passed(path.size() + " certificates"),
            algorithmsAllowed(path),
            validAt(path, at),
            listsCurrent(lists, at),
            notRevoked(lists, at));
    return new CertificatePath(
        authorities.version(),
        since,
        until,
        checks,
        path.stream().map(CertificatePath::base64).toList(),
        lists.values().stream().flatMap(Optional::stream).map(RevocationList::base64).toList());
  }

  private static Optional<RevocationList> usable(
      X509Certificate certificate, Authorities authorities) {
    return authorities
        .issuerOf(certificate)
        .flatMap(issuer -> issuer.list().filter(list -> list.isOf(issuer.certificate())))
        .filter(list -> list.covers(certificate));
  }

  private static Check algorithmsAllowed(List<X509Certificate> path) {
    var question = Question.PATH_ALGORITHMS_ALLOWED;
    // The end of the path is believed because it is enrolled, not because of its own signature.
    for (var certificate : path.subList(0, path.size() - 1)) {
      if (!SignatureFamily.mayCertify(new ASN1ObjectIdentifier(certificate.getSigAlgOID()))) {
        return question.failed("a certificate is signed with " + certificate.getSigAlgOID());
      }
    }
    for (var authority : path.subList(1, path.size())) {
      try {
        var key = SubjectPublicKeyInfo.getInstance(authority.getPublicKey().getEncoded());
        SignerKey.read(key);
      } catch (SignerKey.KeyRefused e) {
        return question.failed("an authority's key: " + e.getMessage());
      }
    }
    return question.passed("every signature and key of the path");
  }

  private static Check validAt(List<X509Certificate> path, Instant at) {
    var question = Question.CERTIFICATES_VALID_AT_TIME;
    for (int i = 0; i < path.size(); i++) {
      var whose = i == 0 ? "the signer's certificate" : "the certificate of an authority";
      if (at.isBefore(path.get(i).getNotBefore().toInstant())) {
        return question.failed(whose + " is not valid yet");
      }
      if (at.isAfter(path.get(i).getNotAfter().toInstant())) {
        return question.failed(whose + " has expired");
      }
    }
    return question.passed(path.size() + " certificates");
  }

  private static Check listsCurrent(
      Map<X509Certificate, Optional<RevocationList>> lists, Instant at) {
    var question = Question.REVOCATION_LISTS_CURRENT;
    for (var list : lists.values()) {
      if (list.isEmpty()) {
        return question.undecided("no revocation list of an issuer that it signed itself");
      }
      if (!list.get().isCurrent(at)) {
        return question.undecided("a revocation list is not current");
      }
    }
    return question.passed(lists.size() + " lists");
  }

  private static Check notRevoked(
      Map<X509Certificate, Optional<RevocationList>> lists, Instant at) {
    var question = Question.NOT_REVOKED;
    boolean open = false;
    for (var entry : lists.entrySet()) {
      var list = entry.getValue();
      // A list that is out of date cannot clear a certificate, but what it revokes stays revoked.
      if (list.isPresent() && list.get().revokes(entry.getKey(), at)) {
        return question.failed("a certificate of the path is revoked");
      }
      open |= list.isEmpty() || !list.get().isCurrent(at);
    }
    return open ? question.undecided("no current list says so") : question.passed("on no list");
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static String base64(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read has an encoding", e);
    }
  }
}
