package cn.portcover.keys;

import cn.portcover.operation.port.SigningKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.GetPublicKeyResponse;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/**
 * An RSA key in KMS. The name that it is configured under may be an alias, which can be moved to
 * another key at any time; what stands behind it is looked up once, and id, public key and
 * signatures are of that key from then on.
 *
 * <p>All methods throw {@link cn.portcover.operation.port.Unavailable} when the service does not
 * answer.
 */
public final class KmsSigningKey implements SigningKey {
  private final Supplier<KmsClient> kms;
  private final String name;
  private volatile @Nullable Known known;

  private record Known(String arn, PublicKey publicKey) {}

  /**
   * @param kms asked for when the key is first used: making a client takes longer than a read
   * @param name key id, key ARN, {@code alias/…} or alias ARN
   */
  public KmsSigningKey(Supplier<KmsClient> kms, String name) {
    this.kms = kms;
    this.name = name;
  }

  /**
   * The last part of the key's ARN, a UUID as a rule: unlike the ARN it does not tell the account.
   */
  @Override
  public String id() {
    String arn = known().arn();
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  @Override
  public PublicKey publicKey() {
    return known().publicKey();
  }

  /** Sends the digest only: messages may be of any length and stay here. */
  @Override
  public byte[] sign(byte[] message) {
    String arn = known().arn();
    SdkBytes digest = SdkBytes.fromByteArrayUnsafe(sha256(message));
    return AskKms.to(
            "Sign with " + name,
            () ->
                kms.get()
                    .sign(
                        s ->
                            s.keyId(arn)
                                .messageType(MessageType.DIGEST)
                                .message(digest)
                                .signingAlgorithm(SigningAlgorithmSpec.RSASSA_PKCS1_V1_5_SHA_256)))
        .signature()
        .asByteArray();
  }

  /** Two threads may look it up at the same moment; they find the same. */
  private Known known() {
    Known found = known;
    if (found == null) {
      found =
          read(
              AskKms.to(
                  "GetPublicKey of " + name, () -> kms.get().getPublicKey(g -> g.keyId(name))));
      known = found;
    }
    return found;
  }

  private Known read(GetPublicKeyResponse answer) {
    try {
      return new Known(
          answer.keyId(),
          KeyFactory.getInstance("RSA")
              .generatePublic(new X509EncodedKeySpec(answer.publicKey().asByteArray())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(name + " is no RSA key", e);
    }
  }

  private static byte[] sha256(byte[] message) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(message);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
