package cn.portcover.signature;

import cn.portcover.operation.port.PasswordHashes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with Bouncy Castle; memory and passes as OWASP's cheat sheet on password
 * storage has them for one lane. A hash says what it was made with, so that hashes of today still
 * hold when more is asked tomorrow.
 */
@Singleton
public final class Argon2Hashes implements PasswordHashes {
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int BYTES = 32;
  private static final int SALT_BYTES = 16;

  /** Only we write hashes: none asks for more memory or time than these digits allow. */
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,6}),t=([0-9]{1,2}),p=([1-9])"
              + "\\$([A-Za-z0-9+/]{11,43})\\$([A-Za-z0-9+/]{43})");

  @Override
  public String hash(String password, byte[] salt) {
    if (salt.length != SALT_BYTES) {
      throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
    }
    return written(salt, bytes(password, salt, KIBIBYTES, PASSES, LANES));
  }

  @Override
  public boolean matches(String password, String hash) {
    Matcher parts = PHC.matcher(hash);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no hash of ours");
    }
    byte[] made =
        bytes(
            password,
            Base64.getDecoder().decode(parts.group(4)),
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    // In the same time wherever they differ.
    return MessageDigest.isEqual(made, Base64.getDecoder().decode(parts.group(5)));
  }

  /** Nobody knows what hashes to nothing but zeros. */
  @Override
  public String ofNobody() {
    return written(new byte[SALT_BYTES], new byte[BYTES]);
  }

  private static String written(byte[] salt, byte[] hash) {
    var base64 = Base64.getEncoder().withoutPadding();
    return String.join(
        "$",
        "",
        "argon2id",
        "v=19",
        "m=" + KIBIBYTES + ",t=" + PASSES + ",p=" + LANES,
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  private static byte[] bytes(String password, byte[] salt, int kibibytes, int passes, int lanes) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(kibibytes)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[BYTES];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
