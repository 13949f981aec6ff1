package cn.portcover.store;

import cn.portcover.operation.CursorNotValid;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Cursors: where a page ended, authenticated together with the list that it is of, so that an
 * edited one and one of another list are refused. Base64url of 16 bytes of HMAC-SHA-256 and the
 * position.
 *
 * <p>A cursor carries no authority: the owner whose records are read is always the caller's. The
 * key keeps out garbage; all functions must have the same one.
 */
@Singleton
final class Cursors {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int TAG_BYTES = 16;
  private static final int MOST_CHARACTERS = 2000;
  private final SecretKeySpec key;

  /**
   * @param key {@code portcover.store.cursor-key}, any text; without it the table's name serves,
   *     which all functions share but outsiders may guess
   */
  Cursors(
      @Value("${portcover.store.cursor-key:}") String key,
      @Value("${portcover.store.table:portcover-records}") String table) {
    String secret = key.isEmpty() ? "cursors of " + table : key;
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * @param list what the list is of: owner, kind, filters
   * @param position sort key of the last item
   */
  String cursor(List<String> list, String position) {
    byte[] bytes = position.getBytes(StandardCharsets.UTF_8);
    byte[] cursor =
        ByteBuffer.allocate(TAG_BYTES + bytes.length).put(tag(list, bytes)).put(bytes).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /** The position of a cursor that this list gave out; any other text is refused. */
  String position(List<String> list, String cursor) {
    if (cursor.length() > MOST_CHARACTERS) {
      throw new CursorNotValid();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      byte[] position = Arrays.copyOfRange(bytes, Math.min(TAG_BYTES, bytes.length), bytes.length);
      byte[] tag = Arrays.copyOf(bytes, TAG_BYTES);
      // The decoder passes over padding and spare bits; only the one true spelling is taken.
      boolean spelt = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(cursor);
      if (!spelt || !MessageDigest.isEqual(tag, tag(list, position))) {
        throw new CursorNotValid();
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(position)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new CursorNotValid();
    }
  }

  private byte[] tag(List<String> list, byte[] position) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      // The length before each part, so that no two lists read alike.
      for (String part : list) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
      }
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
      return Arrays.copyOf(mac.doFinal(position), TAG_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
