package cn.portcover.admin;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import cn.portcover.operation.port.CertificateFiles;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Accepts an authority's cards from now on; one that is enrolled already is given back as it is.
 */
@Operation(
    caller = ADMIN,
    changes = TrustAnchor.class,
    refuses = {},
    keyRequired = true)
final class EnrolTrustAnchor {
  private final CertificateFiles files;

  EnrolTrustAnchor(CertificateFiles files) {
    this.files = files;
  }

  /**
   * @param certificate PEM, or DER in base64
   * @param revocationListUrl where the authority publishes its list; fetched by schedule
   * @param revocationList the list of today, PEM, or DER in base64
   */
  record NewTrustAnchor(
      String name,
      @Length(20_000) String certificate,
      @Nullable URI revocationListUrl,
      @Nullable @Length(400_000) String revocationList) {}

  @Post("/admin/trust-anchors")
  @Status(HttpStatus.CREATED)
  TrustAnchorView enrol(@Body NewTrustAnchor given, Work work, Instant now) {
    byte[] certificate =
        Certificates.der(given.certificate(), "/certificate", "certificate-malformed");
    Certificates.at("/certificate", () -> files.authority(certificate));
    Sha256 id = Sha256.of(certificate);
    Optional<TrustAnchor> known = work.find(TrustAnchor.KIND, Owner.PLATFORM, id.value());
    if (known.isPresent() && known.get().retiredAt() == null) {
      return TrustAnchorView.of(known.get());
    }
    TrustAnchor anchor = anchor(given, id, certificate, known, now);
    work.keep(anchor);
    return TrustAnchorView.of(anchor);
  }

  private TrustAnchor anchor(
      NewTrustAnchor given,
      Sha256 id,
      byte[] certificate,
      Optional<TrustAnchor> retired,
      Instant now) {
    String list = null;
    Instant nextUpdate = null;
    if (given.revocationList() != null) {
      byte[] der =
          Certificates.der(given.revocationList(), "/revocationList", "revocation-list-malformed");
      nextUpdate = Certificates.list(files, der, certificate, "/revocationList").nextUpdate();
      list = Base64.getEncoder().encodeToString(der);
    }
    return new TrustAnchor(
        id,
        given.name(),
        Base64.getEncoder().encodeToString(certificate),
        given.revocationListUrl(),
        list,
        nextUpdate,
        null,
        retired.map(TrustAnchor::createdAt).orElse(now),
        retired.map(TrustAnchor::version).orElse(0L) + 1);
  }
}
