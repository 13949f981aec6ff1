package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret that both sides know: HMAC-SHA256 (RFC 2104), {@code v1}. */
public final class SharedWebhookKey implements WebhookKey.Signing, WebhookKey.Verifying {
  static final String PREFIX = "whsec_";
  private static final String ENTRY = "v1,";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 64;

  private final byte[] secret;

  SharedWebhookKey(byte[] secret) {
    if (secret.length < SHORTEST || secret.length > LONGEST) {
      throw new Malformed("webhook-key-malformed");
    }
    this.secret = secret.clone();
  }

  @Override
  public String text() {
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }

  @Override
  public String sign(byte[] prefix, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      mac.update(prefix);
      return ENTRY + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public boolean verifies(byte[] prefix, byte[] body, String entry) {
    // The written forms are compared, so that only the one canonical base64 of a signature passes.
    return entry.startsWith(ENTRY)
        && MessageDigest.isEqual(
            sign(prefix, body).getBytes(StandardCharsets.UTF_8),
            entry.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
