package cn.portcover.operation.port;

/**
 * Passwords as they are kept: hashed slowly, so that whoever gets hold of the hashes has no
 * passwords (OWASP ASVS 5.0, 11.4.2).
 */
public interface PasswordHashes {
  /**
   * The password's hash in the PHC string format, {@code $argon2id$v=19$m=…}.
   *
   * @param salt new random bytes, 16 of them
   */
  String hash(String password, byte[] salt);

  /**
   * Whether the password has this hash.
   *
   * @param hash that {@link #hash} or {@link #ofNobody} answered
   */
  boolean matches(String password, String hash);

  /**
   * A hash that no password has, which takes as long to compare with as any other: what is compared
   * with where there is no such user.
   */
  String ofNobody();
}
