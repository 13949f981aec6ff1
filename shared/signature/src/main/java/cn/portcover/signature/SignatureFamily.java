package cn.portcover.signature;

import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/** The families of signatures that are accepted, and the identifiers they are called by. */
enum SignatureFamily {
  SM2,
  RSA,
  ECDSA;

  /**
   * What a signature algorithm identifier names.
   *
   * @param digest absent when the identifier leaves it to the digest algorithm beside it
   */
  record Named(SignatureFamily family, @Nullable Digest digest) {
    /** Whether it leaves the digest open or names this one. */
    boolean allows(Digest other) {
      return digest == null ? other != Digest.SM3 : digest == other;
    }
  }

  private static final ASN1ObjectIdentifier SM2_SIGN =
      GMObjectIdentifiers.sm2sign; // 1.2.156.10197.1.301.1
  private static final ASN1ObjectIdentifier SM2_KEY =
      new ASN1ObjectIdentifier("1.2.156.10197.1.301");

  private static final Map<ASN1ObjectIdentifier, Named> BY_IDENTIFIER =
      Map.ofEntries(
          Map.entry(GMObjectIdentifiers.sm2sign_with_sm3, new Named(SM2, Digest.SM3)),
          // What cards write by GM/T 0010 and its predecessors: the key's identifier, or the
          // signature's without its digest.
          Map.entry(SM2_SIGN, new Named(SM2, Digest.SM3)),
          Map.entry(SM2_KEY, new Named(SM2, Digest.SM3)),
          Map.entry(PKCSObjectIdentifiers.rsaEncryption, new Named(RSA, null)),
          Map.entry(PKCSObjectIdentifiers.sha256WithRSAEncryption, new Named(RSA, Digest.SHA_256)),
          Map.entry(PKCSObjectIdentifiers.sha384WithRSAEncryption, new Named(RSA, Digest.SHA_384)),
          Map.entry(PKCSObjectIdentifiers.sha512WithRSAEncryption, new Named(RSA, Digest.SHA_512)),
          Map.entry(X9ObjectIdentifiers.ecdsa_with_SHA256, new Named(ECDSA, Digest.SHA_256)),
          Map.entry(X9ObjectIdentifiers.ecdsa_with_SHA384, new Named(ECDSA, Digest.SHA_384)),
          Map.entry(X9ObjectIdentifiers.ecdsa_with_SHA512, new Named(ECDSA, Digest.SHA_512)));

  /** Name of a signature algorithm, {@code SM3withSM2}, {@code SHA256withRSA}. */
  String with(Digest digest) {
    return digest.inAlgorithmNames() + "with" + this;
  }

  static Optional<Named> named(ASN1ObjectIdentifier identifier) {
    return Optional.ofNullable(BY_IDENTIFIER.get(identifier));
  }

  /** Whether a certificate may be signed with it: like a message, but the digest must be named. */
  static boolean mayCertify(ASN1ObjectIdentifier identifier) {
    return named(identifier).map(named -> named.digest() != null).orElse(false);
  }
}
