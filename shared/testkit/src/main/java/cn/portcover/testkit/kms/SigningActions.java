package cn.portcover.testkit.kms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Sign and Verify: RSASSA-PKCS1-v1_5 over a message of at most 4096 bytes or over its digest. */
final class SigningActions {
  private static final int LONGEST_MESSAGE = 4096;

  /** JCA digest name and DER of the DigestInfo up to the digest, by KMS name (RFC 8017 §9.2). */
  static final Map<String, DigestInfo> ALGORITHMS =
      new TreeMap<>(
          Map.of(
              "RSASSA_PKCS1_V1_5_SHA_256",
              new DigestInfo("SHA-256", "3031300d060960864801650304020105000420"),
              "RSASSA_PKCS1_V1_5_SHA_384",
              new DigestInfo("SHA-384", "3041300d060960864801650304020205000430"),
              "RSASSA_PKCS1_V1_5_SHA_512",
              new DigestInfo("SHA-512", "3051300d060960864801650304020305000440")));

  record DigestInfo(String digest, String prefix) {}

  private final KeyRing ring;

  SigningActions(KeyRing ring) {
    this.ring = ring;
  }

  ObjectNode sign(KmsRequest request) throws GeneralSecurityException {
    LocalKey key = signingKey(request);
    byte[] content = digestInfo(request);
    Signature signature = Signature.getInstance("NONEwithRSA");
    signature.initSign(key.privateKey());
    signature.update(content);
    return about(key, request).put("Signature", signature.sign());
  }

  ObjectNode verify(KmsRequest request) throws GeneralSecurityException {
    LocalKey key = signingKey(request);
    byte[] content = digestInfo(request);
    if (!verifies(key, content, request.bytes("Signature", 6144))) {
      throw KmsRefusal.of("KMSInvalidSignatureException", "The signature is not valid");
    }
    return about(key, request).put("SignatureValid", true);
  }

  private static boolean verifies(LocalKey key, byte[] content, byte[] signed)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance("NONEwithRSA");
    signature.initVerify(key.publicKey());
    signature.update(content);
    try {
      return signature.verify(signed);
    } catch (SignatureException wrongLength) {
      return false;
    }
  }

  private LocalKey signingKey(KmsRequest request) {
    LocalKey key = ring.require(request.text("KeyId"));
    if (!key.kind().signs()) {
      throw KmsRefusal.of(
          "InvalidKeyUsageException",
          key.arn() + " key usage is ENCRYPT_DECRYPT which is not valid for signing.");
    }
    return key;
  }

  private static byte[] digestInfo(KmsRequest request) throws GeneralSecurityException {
    DigestInfo algorithm = ALGORITHMS.get(request.text("SigningAlgorithm"));
    if (algorithm == null) {
      throw KmsRefusal.validation(
          "This local endpoint has no SigningAlgorithm " + request.text("SigningAlgorithm"));
    }
    byte[] message = request.bytes("Message", LONGEST_MESSAGE);
    MessageDigest digest = MessageDigest.getInstance(algorithm.digest());
    byte[] hash =
        switch (request.optionalText("MessageType").orElse("RAW")) {
          case "RAW" -> digest.digest(message);
          case "DIGEST" -> message;
          default -> throw KmsRefusal.validation("MessageType must be RAW or DIGEST");
        };
    if (hash.length != digest.getDigestLength()) {
      throw KmsRefusal.validation(
          "Digest is invalid length for algorithm " + request.text("SigningAlgorithm"));
    }
    var info = new ByteArrayOutputStream();
    info.writeBytes(HexFormat.of().parseHex(algorithm.prefix()));
    info.writeBytes(hash);
    return info.toByteArray();
  }

  private static ObjectNode about(LocalKey key, KmsRequest request) {
    return KeyActions.answer()
        .put("KeyId", key.arn())
        .put("SigningAlgorithm", request.text("SigningAlgorithm"));
  }
}
