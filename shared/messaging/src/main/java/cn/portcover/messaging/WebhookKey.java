package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import java.util.Base64;

/**
 * A key of the Standard Webhooks scheme (specification 1.0.0, “Signature scheme”), written as a
 * prefix and base64:
 *
 * <ul>
 *   <li>{@code whsec_}: a shared HMAC-SHA256 secret of 24 to 64 bytes, signs and verifies,
 *       identifier {@code v1};
 *   <li>{@code whsk_}: an Ed25519 private key, the 32-byte seed (or seed and public key, 64 bytes),
 *       signs, {@code v1a};
 *   <li>{@code whpk_}: an Ed25519 public key of 32 bytes (RFC 8032 §5.1.2), verifies, {@code v1a}.
 * </ul>
 *
 * <p>A key never shows itself in {@code toString}; {@link #text()} does, for the sealed store.
 */
public sealed interface WebhookKey {
  /** The longest text a key may have: 64 bytes in base64 behind the longest prefix. */
  int LONGEST_TEXT = 96;

  /** The key as it is written, prefix and base64. */
  String text();

  /** A key that makes signatures. */
  sealed interface Signing extends WebhookKey permits SharedWebhookKey, PrivateWebhookKey {
    /** One entry of the signature header: {@code v1,<base64>} or {@code v1a,<base64>}. */
    String sign(byte[] prefix, byte[] body);
  }

  /** A key that checks signatures. */
  sealed interface Verifying extends WebhookKey permits SharedWebhookKey, PublicWebhookKey {
    /**
     * Whether the entry, of whatever shape, is this key's signature; in constant time, never an
     * exception.
     */
    boolean verifies(byte[] prefix, byte[] body, String entry);
  }

  /**
   * Reads {@code whsec_…} or {@code whsk_…}.
   *
   * @throws Malformed {@code webhook-key-malformed}
   */
  static Signing signing(String text) {
    if (text.startsWith(SharedWebhookKey.PREFIX)) {
      return new SharedWebhookKey(bytesBehind(SharedWebhookKey.PREFIX, text));
    }
    return new PrivateWebhookKey(bytesBehind(PrivateWebhookKey.PREFIX, text));
  }

  /**
   * Reads {@code whsec_…} or {@code whpk_…}.
   *
   * @throws Malformed {@code webhook-key-malformed}
   */
  static Verifying verifying(String text) {
    if (text.startsWith(SharedWebhookKey.PREFIX)) {
      return new SharedWebhookKey(bytesBehind(SharedWebhookKey.PREFIX, text));
    }
    return new PublicWebhookKey(bytesBehind(PublicWebhookKey.PREFIX, text));
  }

  /** A new shared secret out of 24 to 64 random bytes; 32 are usual. */
  static SharedWebhookKey shared(byte[] random) {
    return new SharedWebhookKey(random);
  }

  /** A new Ed25519 key pair out of 32 random bytes. */
  static PrivateWebhookKey pair(byte[] random) {
    return new PrivateWebhookKey(random);
  }

  private static byte[] bytesBehind(String prefix, String text) {
    if (!text.startsWith(prefix) || text.length() > LONGEST_TEXT) {
      throw new Malformed("webhook-key-malformed");
    }
    try {
      return Base64.getDecoder().decode(text.substring(prefix.length()));
    } catch (IllegalArgumentException e) {
      throw new Malformed("webhook-key-malformed");
    }
  }
}
