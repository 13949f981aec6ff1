package cn.portcover.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.portcover.operation.port.SecretCipher;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/**
 * Seals small secrets with AES-256-GCM (NIST SP 800-38D) under data keys of the key service. The
 * whole context is authenticated with each secret; the part before its first slash ({@code
 * endpoint} of {@code endpoint/42}) binds the data key, so that one data key serves many secrets of
 * a kind and no identity gets into the key service's trail.
 *
 * <p>Throws {@link cn.portcover.operation.port.Unavailable} when a data key is needed and the
 * service does not answer.
 */
public final class EnvelopeCipher implements SecretCipher {
  private final DataKeys keys;
  private final Supplier<SecureRandom> random;

  /**
   * @param random asked anew for each nonce: a generator held across a checkpoint would give the
   *     same nonces to all that are restored from it
   */
  EnvelopeCipher(DataKeys keys, Supplier<SecureRandom> random) {
    this.keys = keys;
    this.random = random;
  }

  @Override
  public String seal(String secret, String context) {
    byte[] plain = utf8(secret);
    DataKeys.DataKey dataKey = keys.toSeal(kindOf(context));
    byte[] encryptedKey = dataKey.encrypted().asByteArray();
    byte[] nonce = new byte[SealedSecret.NONCE];
    random.get().nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, dataKey.key(), nonce, encryptedKey, context);
      byte[] box = Arrays.copyOf(nonce, nonce.length + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, box, nonce.length);
      return new SealedSecret(encryptedKey, box).toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK does not encrypt", e);
    }
  }

  @Override
  public String open(String sealed, String context) {
    SealedSecret secret = SealedSecret.parse(sealed);
    try {
      SecretKey key = keys.toOpen(secret.dataKey(), kindOf(context));
      byte[] nonce = Arrays.copyOf(secret.box(), SealedSecret.NONCE);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, secret.dataKey(), context);
      return new String(
          cipher.doFinal(secret.box(), nonce.length, secret.box().length - nonce.length), UTF_8);
    } catch (AEADBadTagException | InvalidCiphertextException | IncorrectKeyException changed) {
      throw new IllegalArgumentException("the secret or what it belongs to was changed", changed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK does not decrypt", e);
    }
  }

  private static Cipher cipher(
      int mode, SecretKey key, byte[] nonce, byte[] encryptedKey, String context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(SealedSecret.TAG * 8, nonce));
    cipher.updateAAD(utf8("pc1." + Base64.getUrlEncoder().encodeToString(encryptedKey) + "\0"));
    cipher.updateAAD(utf8(context));
    return cipher;
  }

  private static String kindOf(String context) {
    if (context.isEmpty() || context.startsWith("/")) {
      throw new IllegalArgumentException("a secret belongs to something: kind/name");
    }
    int slash = context.indexOf('/');
    return slash < 0 ? context : context.substring(0, slash);
  }

  /**
   * Half a surrogate pair would silently become a question mark; such text is no secret of ours.
   */
  private static byte[] utf8(String text) {
    try {
      ByteBuffer bytes = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not well-formed text", e);
    }
  }
}
