package cn.portcover.testkit.kms;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypt, Decrypt and GenerateDataKey. A ciphertext is: format 1, key id (16 bytes), generation of
 * the key's material (4 bytes), IV (12 bytes), AES-256-GCM ciphertext with tag; the head and the
 * encryption context are authenticated with it.
 */
final class CipherActions {
  private static final byte FORMAT = 1;
  private static final int HEAD = 1 + 16 + 4;
  private static final int IV = 12;
  private static final int TAG = 16;
  private static final int LONGEST_PLAINTEXT = 4096;
  private static final int LONGEST_CIPHERTEXT = 6144;

  private final KeyRing ring;

  CipherActions(KeyRing ring) {
    this.ring = ring;
  }

  ObjectNode encrypt(KmsRequest request) throws GeneralSecurityException {
    LocalKey key = encryptionKey(request.text("KeyId"));
    byte[] sealed = seal(key, request.bytes("Plaintext", LONGEST_PLAINTEXT), request.context());
    return about(key).put("CiphertextBlob", sealed);
  }

  ObjectNode generateDataKey(KmsRequest request) throws GeneralSecurityException {
    LocalKey key = encryptionKey(request.text("KeyId"));
    var spec = request.optionalText("KeySpec");
    var number = request.optionalNumber("NumberOfBytes", 1, 1024);
    if (spec.isPresent() == number.isPresent()) {
      throw KmsRefusal.validation("Please specify either number of bytes or key spec.");
    }
    byte[] dataKey = new byte[number.orElseGet(() -> bytesOf(spec.orElseThrow()))];
    new SecureRandom().nextBytes(dataKey);
    return KeyActions.answer()
        .put("KeyId", key.arn())
        .put("Plaintext", dataKey)
        .put("CiphertextBlob", seal(key, dataKey, request.context()));
  }

  ObjectNode decrypt(KmsRequest request) throws GeneralSecurityException {
    byte[] sealed = request.bytes("CiphertextBlob", LONGEST_CIPHERTEXT);
    if (sealed.length < HEAD + IV + TAG || sealed[0] != FORMAT) {
      throw invalid();
    }
    ByteBuffer head = ByteBuffer.wrap(sealed, 1, HEAD - 1);
    LocalKey key = keyOf(new UUID(head.getLong(), head.getLong()));
    int generation = head.getInt();
    if (generation < 0 || generation >= key.materials().size()) {
      throw invalid();
    }
    var named = request.optionalText("KeyId").map(this::encryptionKey);
    if (named.isPresent() && !named.get().id().equals(key.id())) {
      throw KmsRefusal.of(
          "IncorrectKeyException",
          "The key ID in the request does not identify a CMK that can perform this operation.");
    }
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        key.secret(generation),
        new GCMParameterSpec(TAG * 8, sealed, HEAD, IV));
    cipher.updateAAD(sealed, 0, HEAD);
    cipher.updateAAD(canonical(request.context()));
    byte[] plaintext;
    try {
      plaintext = cipher.doFinal(sealed, HEAD + IV, sealed.length - HEAD - IV);
    } catch (GeneralSecurityException changed) {
      throw invalid();
    }
    return about(key).put("Plaintext", plaintext);
  }

  private static byte[] seal(LocalKey key, byte[] plaintext, SortedMap<String, String> context)
      throws GeneralSecurityException {
    int generation = key.materials().size() - 1;
    UUID id = UUID.fromString(key.id());
    byte[] head =
        ByteBuffer.allocate(HEAD)
            .put(FORMAT)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .putInt(generation)
            .array();
    byte[] iv = new byte[IV];
    new SecureRandom().nextBytes(iv);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key.secret(generation), new GCMParameterSpec(TAG * 8, iv));
    cipher.updateAAD(head);
    cipher.updateAAD(canonical(context));
    byte[] ciphertext = cipher.doFinal(plaintext);
    return ByteBuffer.allocate(HEAD + IV + ciphertext.length)
        .put(head)
        .put(iv)
        .put(ciphertext)
        .array();
  }

  /** Names and values with their lengths, so that no two contexts look alike. */
  private static byte[] canonical(SortedMap<String, String> context) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : context.entrySet()) {
        for (String part : new String[] {entry.getKey(), entry.getValue()}) {
          byte[] text = part.getBytes(UTF_8);
          out.writeInt(text.length);
          out.write(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private LocalKey keyOf(UUID id) {
    try {
      return encryptionKey(id.toString());
    } catch (KmsRefusal unknown) {
      throw invalid();
    }
  }

  private LocalKey encryptionKey(String keyId) {
    LocalKey key = ring.require(keyId);
    if (key.kind().signs()) {
      throw KmsRefusal.of(
          "InvalidKeyUsageException",
          key.arn() + " key usage is SIGN_VERIFY which is not valid for encryption.");
    }
    return key;
  }

  private static int bytesOf(String spec) {
    return switch (spec) {
      case "AES_256" -> 32;
      case "AES_128" -> 16;
      default -> throw KmsRefusal.validation("KeySpec must be AES_256 or AES_128");
    };
  }

  private static ObjectNode about(LocalKey key) {
    return KeyActions.answer()
        .put("KeyId", key.arn())
        .put("EncryptionAlgorithm", "SYMMETRIC_DEFAULT");
  }

  private static KmsRefusal invalid() {
    return KmsRefusal.of("InvalidCiphertextException", "The ciphertext is not valid");
  }
}
