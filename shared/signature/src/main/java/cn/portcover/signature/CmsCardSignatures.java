package cn.portcover.signature;

import cn.portcover.domain.signature.Trust;
import cn.portcover.domain.signature.Verification;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.CardSignatures;
import cn.portcover.operation.port.Primed;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Verifies card signatures with Bouncy Castle as a list of named questions ({@link Question}).
 *
 * <p>Accepted are detached CMS messages (RFC 5652, or with the content types of GM/T 0010) of at
 * most {@value #MOST_BYTES} bytes with one signer and signed attributes, in DER or BER; SM2 with
 * SM3, also as a plain r‖s of 64 bytes, RSA of 2048 to 4096 bits (PKCS#1 v1.5) and ECDSA on P-256,
 * P-384 or P-521 with SHA-256, SHA-384 or SHA-512.
 */
@Singleton
public final class CmsCardSignatures implements CardSignatures, Primed {
  /** A signature with a chain of RSA-4096 certificates needs a tenth of it. */
  static final int MOST_BYTES = 64 * 1024;

  private final CardIdentity identity;
  private final KnownSigners known = new KnownSigners();
  private volatile @Nullable Authorities authorities;

  public CmsCardSignatures(CardProfile profile) {
    this.identity = new CardIdentity(profile);
  }

  @Override
  public Verification verify(byte[] content, byte[] cms, Trust trust, Instant at) {
    return new Examination(identity, known, () -> authorities(trust), trust.version(), at)
        .of(content, cms);
  }

  /**
   * Runs one verification of a SM2 signature that comes with this class, on caches of its own: the
   * first one in a fresh JVM takes a third of a second. It leaves no secret, no random generator
   * and no connection behind.
   *
   * @throws IllegalStateException when that signature does not verify, so it is a self-test as well
   */
  @Override
  public void prime(Row served) {
    PrimingSample.verify();
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
