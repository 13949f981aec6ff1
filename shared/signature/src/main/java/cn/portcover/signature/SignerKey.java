package cn.portcover.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.DSAEncoding;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * A public key that is strong enough to be believed, of one of the accepted families. Nothing is
 * computed with a key before its size and curve are known to be among the accepted ones: a key may
 * be an attack on the time of whoever uses it.
 */
sealed interface SignerKey {

  /** Whether the signature is one over the bytes, by this key with this digest. */
  boolean verifies(byte[] signed, byte[] signature, Digest digest);

  SignatureFamily family();

  /** Type and length, {@code RSA 2048}. */
  String description();

  /**
   * Reads the key of a certificate.
   *
   * @throws KeyRefused when it is of another kind or too weak; the message says what was found
   */
  static SignerKey read(SubjectPublicKeyInfo info) throws KeyRefused {
    var algorithm = info.getAlgorithm().getAlgorithm();
    try {
      if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
        return rsa(RSAPublicKey.getInstance(info.parsePublicKey()));
      }
      if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
        return ellipticCurve(info);
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new KeyRefused("the key cannot be read");
    }
    throw new KeyRefused("keys of type " + algorithm + " are not accepted");
  }

  private static SignerKey rsa(RSAPublicKey key) throws KeyRefused, GeneralSecurityException {
    int bits = key.getModulus().bitLength();
    if (bits < Rsa.LEAST_BITS || bits > Rsa.MOST_BITS) {
      throw new KeyRefused("RSA " + bits + ", accepted are 2048 to 4096");
    }
    int exponentBits = key.getPublicExponent().bitLength();
    if (exponentBits < 17 || exponentBits > 33 || !key.getPublicExponent().testBit(0)) {
      throw new KeyRefused("RSA with a public exponent of " + exponentBits + " bits");
    }
    var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
    return new Rsa(KeyFactory.getInstance("RSA").generatePublic(spec), bits);
  }

  private static SignerKey ellipticCurve(SubjectPublicKeyInfo info) throws KeyRefused, IOException {
    // Curves by name only: parameters written out can be chosen so that any signature verifies.
    if (!(info.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve)) {
      throw new KeyRefused("elliptic curve that is not given by name");
    }
    if (curve.equals(GMObjectIdentifiers.sm2p256v1)) {
      return new Sm2((ECPublicKeyParameters) PublicKeyFactory.createKey(info));
    }
    var name = EllipticCurve.ACCEPTED.get(curve);
    if (name == null) {
      throw new KeyRefused("elliptic curve " + curve + " is not accepted");
    }
    return new EllipticCurve((ECPublicKeyParameters) PublicKeyFactory.createKey(info), name);
  }

  /** Why a key is not accepted. */
  final class KeyRefused extends Exception {
    private static final long serialVersionUID = 1;

    KeyRefused(String message) {
      super(message);
    }
  }

  /** SM2 (GB/T 32918.2) with SM3 and the default user id {@code 1234567812345678}. */
  record Sm2(ECPublicKeyParameters key) implements SignerKey {
    private static final int PLAIN_LENGTH = 64;

    @Override
    public boolean verifies(byte[] signed, byte[] signature, Digest digest) {
      var verifier = new SM2Signer(encoding(signature), new SM3Digest());
      verifier.init(false, key);
      verifier.update(signed, 0, signed.length);
      return verifier.verifySignature(signature);
    }

    /** Cards of some makers give r‖s, 32 bytes each, where GB/T 35276 wants a SEQUENCE. */
    private static DSAEncoding encoding(byte[] signature) {
      boolean sequence =
          signature.length > 2 && signature[0] == 0x30 && signature[1] == signature.length - 2;
      return signature.length == PLAIN_LENGTH && !sequence
          ? PlainDSAEncoding.INSTANCE
          : StandardDSAEncoding.INSTANCE;
    }

    @Override
    public SignatureFamily family() {
      return SignatureFamily.SM2;
    }

    @Override
    public String description() {
      return "SM2 256";
    }
  }

  /** ECDSA (FIPS 186-5 §6) on a NIST curve. */
  record EllipticCurve(ECPublicKeyParameters key, String name) implements SignerKey {
    static final Map<ASN1ObjectIdentifier, String> ACCEPTED =
        Map.of(
            SECObjectIdentifiers.secp256r1, "P-256",
            SECObjectIdentifiers.secp384r1, "P-384",
            SECObjectIdentifiers.secp521r1, "P-521");

    @Override
    public boolean verifies(byte[] signed, byte[] signature, Digest digest) {
      try {
        BigInteger[] rs =
            StandardDSAEncoding.INSTANCE.decode(key.getParameters().getN(), signature);
        var verifier = new ECDSASigner();
        verifier.init(false, key);
        return verifier.verifySignature(digest.over(signed), rs[0], rs[1]);
      } catch (IOException | RuntimeException e) {
        return false; // not a signature at all
      }
    }

    @Override
    public SignatureFamily family() {
      return SignatureFamily.ECDSA;
    }

    @Override
    public String description() {
      return "ECDSA " + name;
    }
  }

  /** RSASSA-PKCS1-v1_5 (RFC 8017 §8.2). */
  record Rsa(PublicKey key, int bits) implements SignerKey {
    static final int LEAST_BITS = 2048;
    static final int MOST_BITS = 4096;

    @Override
    public boolean verifies(byte[] signed, byte[] signature, Digest digest) {
      try {
        var verifier = Signature.getInstance(digest.inAlgorithmNames() + "withRSA");
        verifier.initVerify(key);
        verifier.update(signed);
        return verifier.verify(signature);
      } catch (GeneralSecurityException e) {
        return false; // not a signature of this key's length
      }
    }

    @Override
    public SignatureFamily family() {
      return SignatureFamily.RSA;
    }

    @Override
    public String description() {
      return "RSA " + bits;
    }
  }
}
