package cn.portcover.operation;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.document.DocumentNumber;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * New ids and nonces. The generator is made at each use: one kept across a snapshot would repeat
 * itself after the restore.
 */
@Singleton
public class Ids {
  private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

  /** 48 bits of time in milliseconds, 80 random bits (the layout of ULID). */
  public RecordId next(Instant now) {
    StringBuilder id = new StringBuilder(26);
    long millis = now.toEpochMilli();
    for (int shift = 45; shift >= 0; shift -= 5) {
      id.append(CROCKFORD[(int) (millis >>> shift) & 31]);
    }
    return new RecordId(id.append(letters(16)).toString());
  }

  public DocumentNumber documentNumber(Instant now) {
    String letters = letters(16);
    StringBuilder number = new StringBuilder("PC" + now.atZone(ZoneOffset.UTC).getYear());
    for (int i = 0; i < 16; i += 4) {
      number.append('-').append(letters, i, i + 4);
    }
    return new DocumentNumber(number.toString());
  }

  /** 32 random bytes, base64url. */
  public String nonce() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
  }

  /** Random bytes for secrets. */
  public byte[] random(int count) {
    byte[] bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /** For one use, such as spreading retries; never to be kept. */
  public RandomGenerator generator() {
    return new SecureRandom();
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder(count);
    for (byte b : random(count)) {
      letters.append(CROCKFORD[b & 31]);
    }
    return letters.toString();
  }
}
