package cn.portcover.testkit.kms;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key with its private half in the clear.
 *
 * @param id a UUID
 * @param materials PKCS #8 of the one RSA key; or AES-256 keys, the newest last: the others only
 *     decrypt what they encrypted
 */
record LocalKey(
    String id, KeyKind kind, String description, Instant created, List<byte[]> materials) {
  private static final String ARN = "arn:aws:kms:local:000000000000:";

  LocalKey {
    materials = List.copyOf(materials);
  }

  static LocalKey make(String id, KeyKind kind, String description, Instant now) {
    return new LocalKey(id, kind, description, now, List.of(material(kind)));
  }

  /** The same key with new material for what is encrypted from now on. */
  LocalKey rotated() {
    return new LocalKey(
        id,
        kind,
        description,
        created,
        Stream.concat(materials.stream(), Stream.of(material(kind))).toList());
  }

  String arn() {
    return ARN + "key/" + id;
  }

  static String aliasArn(String alias) {
    return ARN + alias;
  }

  SecretKey secret(int generation) {
    return new SecretKeySpec(materials.get(generation), "AES");
  }

  PrivateKey privateKey() throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA")
        .generatePrivate(new PKCS8EncodedKeySpec(materials.getFirst()));
  }

  PublicKey publicKey() throws GeneralSecurityException {
    var whole = (RSAPrivateCrtKey) privateKey();
    return KeyFactory.getInstance("RSA")
        .generatePublic(new RSAPublicKeySpec(whole.getModulus(), whole.getPublicExponent()));
  }

  private static byte[] material(KeyKind kind) {
    if (!kind.signs()) {
      byte[] bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      return bytes;
    }
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(kind.rsaBits());
      return generator.generateKeyPair().getPrivate().getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK makes no RSA keys", e);
    }
  }
}
