package cn.portcover.admin;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.signature.TrustAnchor;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A trust anchor as it is shown. */
record TrustAnchorView(
    Sha256 id,
    String name,
    @Nullable URI revocationListUrl,
    boolean revocationListAtHand,
    @Nullable Instant revocationListNextUpdate,
    @Nullable Instant retiredAt,
    Instant createdAt,
    long version) {
  static TrustAnchorView of(TrustAnchor anchor) {
    return new TrustAnchorView(
        anchor.id(),
        anchor.name(),
        anchor.revocationListUrl(),
        anchor.revocationList() != null,
        anchor.revocationListNextUpdate(),
        anchor.retiredAt(),
        anchor.createdAt(),
        anchor.version());
  }
}
