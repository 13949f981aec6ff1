package cn.portcover.testkit.kms;

/** The kinds of key that {@link LocalKms} has, by the KMS names of their KeySpec. */
public enum KeyKind {
  /** AES-256-GCM: Encrypt, Decrypt, GenerateDataKey. */
  SYMMETRIC_DEFAULT(0),
  /** RSASSA-PKCS1-v1_5: Sign, Verify, GetPublicKey. */
  RSA_2048(2048),
  RSA_3072(3072),
  RSA_4096(4096);

  private final int rsaBits;

  KeyKind(int rsaBits) {
    this.rsaBits = rsaBits;
  }

  boolean signs() {
    return rsaBits > 0;
  }

  int rsaBits() {
    return rsaBits;
  }

  String usage() {
    return signs() ? "SIGN_VERIFY" : "ENCRYPT_DECRYPT";
  }
}
