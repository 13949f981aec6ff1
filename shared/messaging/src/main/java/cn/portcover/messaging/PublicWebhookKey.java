package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/** The public half of a sender's Ed25519 key (RFC 8032), {@code v1a}. */
public final class PublicWebhookKey implements WebhookKey.Verifying {
  static final String PREFIX = "whpk_";
  static final String ENTRY = "v1a,";
  private static final int LENGTH = 32;

  /** SubjectPublicKeyInfo of an Ed25519 key up to its 32 bytes (RFC 8410 §4). */
  private static final String DER = "302a300506032b6570032100";

  /**
   * Points of small order, sign bit cleared, with their non-canonical forms: under such a “key”
   * signatures can be made without any private key. All zeros, the likeliest mistake of whoever
   * enrols a key, is one of them.
   */
  private static final Set<String> SMALL_ORDER =
      Set.of(
          "0000000000000000000000000000000000000000000000000000000000000000",
          "0100000000000000000000000000000000000000000000000000000000000000",
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
          "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

  private final byte[] point;
  private final PublicKey key;

  PublicWebhookKey(byte[] point) {
    if (point.length != LENGTH || smallOrder(point)) {
      throw new Malformed("webhook-key-malformed");
    }
    this.point = point.clone();
    try {
      byte[] der = HexFormat.of().parseHex(DER + HexFormat.of().formatHex(point));
      this.key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
      // The key factory takes any 32 bytes; whether they are a point shows at the first use.
      Signature.getInstance("Ed25519").initVerify(key);
    } catch (GeneralSecurityException e) {
      throw new Malformed("webhook-key-malformed");
    }
  }

  private static boolean smallOrder(byte[] point) {
    byte[] unsigned = point.clone();
    unsigned[LENGTH - 1] &= 0x7f;
    return SMALL_ORDER.contains(HexFormat.of().formatHex(unsigned));
  }

  @Override
  public String text() {
    return PREFIX + Base64.getEncoder().encodeToString(point);
  }

  @Override
  public boolean verifies(byte[] prefix, byte[] body, String entry) {
    if (!entry.startsWith(ENTRY)) {
      return false;
    }
    try {
      String written = entry.substring(ENTRY.length());
      byte[] signature = Base64.getDecoder().decode(written);
      if (!Base64.getEncoder().encodeToString(signature).equals(written)) {
        return false;
      }
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(prefix);
      verifier.update(body);
      return verifier.verify(signature);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // A signature of another length, of an S out of range, or not base64: simply not ours.
      return false;
    }
  }

  @Override
  public String toString() {
    return text();
  }
}
