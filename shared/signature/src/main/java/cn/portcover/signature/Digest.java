package cn.portcover.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The digests that are accepted; MD5 and SHA-1 are not among them. */
enum Digest {
  SM3("SM3"),
  SHA_256("SHA-256"),
  SHA_384("SHA-384"),
  SHA_512("SHA-512");

  private final String jcaName;

  Digest(String jcaName) {
    this.jcaName = jcaName;
  }

  static Optional<Digest> of(ASN1ObjectIdentifier oid) {
    if (GMObjectIdentifiers.sm3.equals(oid)) {
      return Optional.of(SM3);
    }
    if (NISTObjectIdentifiers.id_sha256.equals(oid)) {
      return Optional.of(SHA_256);
    }
    if (NISTObjectIdentifiers.id_sha384.equals(oid)) {
      return Optional.of(SHA_384);
    }
    return NISTObjectIdentifiers.id_sha512.equals(oid) ? Optional.of(SHA_512) : Optional.empty();
  }

  byte[] over(byte[] bytes) {
    if (this == SM3) {
      var digest = new SM3Digest();
      digest.update(bytes, 0, bytes.length);
      var result = new byte[digest.getDigestSize()];
      digest.doFinal(result, 0);
      return result;
    }
    try {
      return MessageDigest.getInstance(jcaName).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + jcaName, e);
    }
  }

  /** As it stands in names of signature algorithms, {@code SHA256}. */
  String inAlgorithmNames() {
    return jcaName.replace("-", "");
  }
}
