package cn.portcover.domain;

import java.util.regex.Pattern;

/**
 * Portcover's own id of a record: 26 characters of Crockford's base 32, ordered by time of making.
 */
public record RecordId(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

  public RecordId {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("id-malformed", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
