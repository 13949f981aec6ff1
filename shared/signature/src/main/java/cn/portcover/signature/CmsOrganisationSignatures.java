package cn.portcover.signature;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Trust;
import cn.portcover.domain.signature.Verification;
import cn.portcover.operation.port.OrganisationSignatures;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Verifies organisations' signatures with Bouncy Castle: the same questions in the same order as
 * {@link CmsCardSignatures} puts them, but for the last, which asks for an organisation and not for
 * a card.
 */
@Singleton
public final class CmsOrganisationSignatures implements OrganisationSignatures {
  private final KnownSigners known = new KnownSigners();
  private volatile @Nullable Authorities authorities;

  @Override
  public Examined verify(byte[] content, byte[] cms, Trust trust, Instant at) {
    Verification report =
        new Examination(null, known, () -> authorities(trust), trust.version(), at)
            .of(content, cms);
    if (report.chain().isEmpty()) {
      return new Examined(report, Optional.empty());
    }
    List<Check> checks = new ArrayList<>(report.checks());
    Optional<Signer> signer = Optional.empty();
    try {
      signer = Optional.of(signer(report.chain().getFirst()));
      checks.add(Question.ORGANISATION_READABLE.passed("subject O"));
    } catch (CardIdentity.Unreadable e) {
      checks.add(Question.ORGANISATION_READABLE.failed("unreadable: " + e.getMessage()));
    }
    return new Examined(
        new Verification(
            checks,
            null,
            report.algorithm(),
            report.verifiedAt(),
            report.chain(),
            report.revocation()),
        signer);
  }

  private static Signer signer(String base64) throws CardIdentity.Unreadable {
    try {
      byte[] der = Base64.getDecoder().decode(base64);
      Certificate certificate = Certificate.getInstance(der);
      return new Signer(
          CardIdentity.only(
              "organisation", CardIdentity.attribute(certificate.getSubject(), BCStyle.O)),
          CardIdentity.attribute(certificate.getSubject(), BCStyle.CN).stream()
              .findFirst()
              .orElse(""),
          certificate.getSerialNumber().getValue().toString(16),
          Sha256.of(der));
    } catch (RuntimeException e) {
      // Names are decoded when they are asked for, and may be no text at all.
      throw new CardIdentity.Unreadable("certificate");
    }
  }

  /** The authorities are read once for each version of the trust. */
  private Authorities authorities(Trust trust) {
    var read = authorities;
    if (read == null || !read.version().equals(trust.version())) {
      read = new Authorities(trust);
      authorities = read;
    }
    return read;
  }
}
