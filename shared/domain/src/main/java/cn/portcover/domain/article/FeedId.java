package cn.portcover.domain.article;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/** Short name of a feed, as its administrator gave it: 2 to 32 of {@code a-z0-9-}. */
public record FeedId(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,31}");

  public FeedId {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("feed-id-malformed", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
