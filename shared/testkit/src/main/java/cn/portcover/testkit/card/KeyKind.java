package cn.portcover.testkit.card;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Locale;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The kinds of keys that cards and their authorities have. */
public enum KeyKind {
  /** SM2 on sm2p256v1 with SM3 (GB/T 32918). */
  SM2("SM3withSM2"),
  /** RSA of 2048 bits with SHA-256. */
  RSA("SHA256withRSA"),
  /** ECDSA on P-256 with SHA-256. */
  ECDSA("SHA256withECDSA");

  /** An instance of our own: nothing is registered for the whole JVM. */
  static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private final String signatureAlgorithm;

  KeyKind(String signatureAlgorithm) {
    this.signatureAlgorithm = signatureAlgorithm;
  }

  /** JCA name, {@code SM3withSM2}. */
  public String signatureAlgorithm() {
    return signatureAlgorithm;
  }

  public KeyPair generate(SecureRandom random) {
    return switch (this) {
      case SM2 -> onCurve("sm2p256v1", random);
      case RSA -> rsa(2048, random);
      case ECDSA -> onCurve("P-256", random);
    };
  }

  /** A key pair on any curve that Bouncy Castle knows by name, also such as cards must not have. */
  public static KeyPair onCurve(String curve, SecureRandom random) {
    try {
      var generator = KeyPairGenerator.getInstance("EC", BOUNCY_CASTLE);
      generator.initialize(new ECGenParameterSpec(curve), random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no such curve: " + curve, e);
    }
  }

  /** An RSA key pair of any length, also such as cards must not have. */
  public static KeyPair rsa(int bits, SecureRandom random) {
    try {
      // The JDK's own generator needs a quarter of Bouncy Castle's time.
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has RSA", e);
    }
  }

  /** The kind of a public key: RSA, or by its curve. */
  public static KeyKind of(PublicKey key) {
    var algorithm = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
    if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return RSA;
    }
    return GMObjectIdentifiers.sm2p256v1.equals(algorithm.getParameters()) ? SM2 : ECDSA;
  }

  String inFileNames() {
    return name().toLowerCase(Locale.ROOT);
  }
}
