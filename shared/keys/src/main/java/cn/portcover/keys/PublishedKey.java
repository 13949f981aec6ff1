package cn.portcover.keys;

import cn.portcover.operation.port.SigningKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * A key whose public half came with the settings: what it signed is verified without asking the key
 * service, which not even a client is made for.
 *
 * @param service the key in the key service, for whoever signs
 */
record PublishedKey(PublicKey publicKey, SigningKey service) implements SigningKey {

  /**
   * @param publicKey an RSA key, X.509 SubjectPublicKeyInfo, base64
   * @throws IllegalStateException when it is none
   */
  static PublishedKey of(String publicKey, SigningKey service) {
    try {
      var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
      return new PublishedKey(KeyFactory.getInstance("RSA").generatePublic(spec), service);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("the public key of the settings is no RSA key", e);
    }
  }

  @Override
  public String id() {
    return service.id();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the key service has another key by that name: nobody could
   *     verify what it signed
   */
  @Override
  public byte[] sign(byte[] message) {
    if (!service.publicKey().equals(publicKey)) {
      throw new IllegalStateException("the key service has another key than the settings");
    }
    return service.sign(message);
  }
}
