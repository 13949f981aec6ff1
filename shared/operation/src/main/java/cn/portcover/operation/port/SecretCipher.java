package cn.portcover.operation.port;

/**
 * Envelope encryption of small secrets (endpoint secrets, account numbers): AES-256-GCM under data
 * keys of the key service.
 */
public interface SecretCipher {
  /**
   * @param context what the secret belongs to, {@code endpoint/42}; opening needs the same text
   */
  String seal(String secret, String context);

  /**
   * Opens what {@link #seal} answered; an {@link IllegalArgumentException} if it or the context was
   * changed.
   */
  String open(String sealed, String context);
}
