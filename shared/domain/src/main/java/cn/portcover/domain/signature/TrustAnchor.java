package cn.portcover.domain.signature;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certification authority whose cards are accepted.
 *
 * @param id SHA-256 of the DER certificate
 * @param certificate DER, base64
 * @param revocationListUrl where its revocation list (CRL) is published; absent when it is only
 *     given by hand
 * @param revocationList the newest list at hand, DER, base64
 */
public record TrustAnchor(
    Sha256 id,
    String name,
    String certificate,
    @Nullable URI revocationListUrl,
    @Nullable String revocationList,
    @Nullable Instant revocationListNextUpdate,
    @Nullable Instant retiredAt,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<TrustAnchor> KIND =
      new RecordKind<>("trust-anchors", TrustAnchor.class, TrustAnchorNotFound::new);

  public TrustAnchor refreshed(String list, @Nullable Instant nextUpdate) {
    return new TrustAnchor(
        id,
        name,
        certificate,
        revocationListUrl,
        list,
        nextUpdate,
        retiredAt,
        createdAt,
        version + 1);
  }

  public TrustAnchor retire(Instant now) {
    return new TrustAnchor(
        id,
        name,
        certificate,
        revocationListUrl,
        revocationList,
        revocationListNextUpdate,
        now,
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.PLATFORM;
  }

  @Override
  public String key() {
    return id.value();
  }
}
