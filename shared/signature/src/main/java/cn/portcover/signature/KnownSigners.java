package cn.portcover.signature;

import cn.portcover.domain.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signers whose path was found, by the fingerprint of their certificate, so that a card that signs
 * again costs one verification. Only such ones: what strangers send would fill the memory.
 */
final class KnownSigners {
  private static final int MOST = 512;

  /** A signer and the path that was found for it last. */
  record Known(SignerCertificate signer, CertificatePath path) {}

  private final Map<Sha256, Known> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, Known> eldest) {
          return size() > MOST;
        }
      };

  synchronized @Nullable Known get(Sha256 fingerprint) {
    return known.get(fingerprint);
  }

  synchronized void keep(Sha256 fingerprint, Known signer) {
    known.put(fingerprint, signer);
  }
}
