package cn.portcover.operation.signing;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.Trust;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.operation.port.Store;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The authorities whose cards are accepted at this moment, with their revocation lists. */
@Singleton
public class TrustedAuthorities {
  private static final int MOST = 100;
  private final Store store;

  public TrustedAuthorities(Store store) {
    this.store = store;
  }

  public Trust now() {
    List<TrustAnchor> anchors =
        store.list(TrustAnchor.KIND, Owner.PLATFORM, Map.of(), MOST, null).items().stream()
            .filter(a -> a.retiredAt() == null)
            .toList();
    StringBuilder versions = new StringBuilder();
    anchors.forEach(a -> versions.append(a.id()).append('@').append(a.version()).append(' '));
    return new Trust(
        Sha256.of(versions.toString().getBytes(StandardCharsets.UTF_8)).value(),
        anchors.stream()
            .map(a -> new Trust.Anchor(a.id().value(), a.certificate(), a.revocationList()))
            .toList());
  }
}
