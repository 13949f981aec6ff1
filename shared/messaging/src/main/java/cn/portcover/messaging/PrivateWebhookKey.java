package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Our Ed25519 private key for one receiver (RFC 8032), {@code v1a}; the receiver holds {@link
 * #publicKey()}.
 */
public final class PrivateWebhookKey implements WebhookKey.Signing {
  static final String PREFIX = "whsk_";
  private static final int SEED = 32;

  /** PrivateKeyInfo of an Ed25519 key up to its 32-byte seed (RFC 8410 §7). */
  private static final String DER = "302e020100300506032b657004220420";

  private final byte[] seed;
  private final PrivateKey key;

  PrivateWebhookKey(byte[] bytes) {
    if (bytes.length != SEED && bytes.length != 2 * SEED) {
      throw new Malformed("webhook-key-malformed");
    }
    this.seed = Arrays.copyOf(bytes, SEED);
    try {
      byte[] der = HexFormat.of().parseHex(DER + HexFormat.of().formatHex(seed));
      this.key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (GeneralSecurityException e) {
      throw new Malformed("webhook-key-malformed");
    }
    if (bytes.length > SEED
        && !Arrays.equals(Arrays.copyOfRange(bytes, SEED, 2 * SEED), publicPoint())) {
      throw new Malformed("webhook-key-malformed");
    }
  }

  /** What the receiver is given. */
  public PublicWebhookKey publicKey() {
    return new PublicWebhookKey(publicPoint());
  }

  @Override
  public String text() {
    return PREFIX + Base64.getEncoder().encodeToString(seed);
  }

  @Override
  public String sign(byte[] prefix, byte[] body) {
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(key);
      signer.update(prefix);
      signer.update(body);
      return PublicWebhookKey.ENTRY + Base64.getEncoder().encodeToString(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
    }
  }

  @Override
  public String toString() {
    return PREFIX + "…";
  }

  /**
   * The JDK has no call that derives the public key of a seed, but its generator takes the seed
   * from the random source it is given: so it is given this seed, and the outcome is checked.
   */
  private byte[] publicPoint() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new TheSeed(seed));
      KeyPair pair = generator.generateKeyPair();
      byte[] encoded = pair.getPrivate().getEncoded();
      byte[] used = Arrays.copyOfRange(encoded, encoded.length - SEED, encoded.length);
      if (!Arrays.equals(used, seed)) {
        throw new IllegalStateException("the Ed25519 generator did not take the seed it was given");
      }
      var point = ((EdECPublicKey) pair.getPublic()).getPoint();
      byte[] bigEndian = point.getY().toByteArray();
      byte[] littleEndian = new byte[SEED];
      for (int i = 0; i < bigEndian.length && i < SEED; i++) {
        littleEndian[i] = bigEndian[bigEndian.length - 1 - i];
      }
      if (point.isXOdd()) {
        littleEndian[SEED - 1] |= (byte) 0x80;
      }
      return littleEndian;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
    }
  }

  private static final class TheSeed extends SecureRandom {
    @Serial private static final long serialVersionUID = 1;
    private final byte[] seed;

    TheSeed(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
