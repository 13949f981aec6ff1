package cn.portcover.admin;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.messaging.WebhookKey;
import cn.portcover.operation.Ids;
import cn.portcover.operation.port.SecretCipher;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * The keys that counterparties sign with: a secret of ours, or the public half of a pair of theirs.
 */
@Singleton
final class WebhookSecrets {
  private final SecretCipher cipher;
  private final Ids ids;

  WebhookSecrets(SecretCipher cipher, Ids ids) {
    this.cipher = cipher;
    this.ids = ids;
  }

  /**
   * @param sealed as it is kept
   * @param shown the new secret; absent where the counterparty brought its own public key
   */
  record Made(String sealed, @Nullable String shown) {}

  Made make(CounterpartyId id, @Nullable String publicKey) {
    String key = publicKey == null ? WebhookKey.shared(ids.random(32)).text() : checked(publicKey);
    return new Made(cipher.seal(key, "counterparties/" + id), publicKey == null ? key : null);
  }

  private static String checked(String publicKey) {
    try {
      if (!publicKey.startsWith("whpk_")) {
        throw new Malformed("webhook-key-malformed");
      }
      return WebhookKey.verifying(publicKey).text();
    } catch (Malformed malformed) {
      throw InvalidFields.at("/publicKey", malformed);
    }
  }
}
