package cn.portcover.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Portcover's own id of a record: 26 characters of Crockford's base 32, ordered by time of making
 * unless it follows from something.
 */
public record RecordId(String value) implements Text {
  private static final int LENGTH = 26;
  private static final int TIME = 10;
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}");

  public RecordId {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("id-malformed", value);
    }
  }

  /**
   * The id that follows from what there shall be one of; it says nothing of time.
   *
   * @param one any text
   */
  public static RecordId following(String one) {
    String digest = Sha256.of(one.getBytes(StandardCharsets.UTF_8)).value();
    return new RecordId(digest.substring(0, LENGTH).toUpperCase(Locale.ROOT));
  }

  /**
   * Not after any id that is made at that instant or later, and after every earlier one: where a
   * list of records by time begins. Nothing bears it.
   *
   * @param instant its milliseconds since 1970 in ten characters, then zeros
   */
  public static RecordId earliestAt(Instant instant) {
    StringBuilder id = new StringBuilder(LENGTH);
    long millis = Math.max(instant.toEpochMilli(), 0);
    for (int shift = 45; shift >= 0; shift -= 5) {
      id.append(CROCKFORD.charAt((int) (millis >>> shift) & 31));
    }
    return new RecordId(id.append("0".repeat(LENGTH - TIME)).toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
