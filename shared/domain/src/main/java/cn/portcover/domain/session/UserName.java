package cn.portcover.domain.session;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 用户名: 4 to 32 letters, digits and {@code . _ @ -}, beginning with a letter or digit; capitals and
 * small letters are the same, so that no two names look alike.
 */
public record UserName(String value) implements Text {
  /** How many characters a text may have to be read as one. */
  public static final int LONGEST = 32;

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{3,31}");

  public UserName {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("user-name-malformed");
    }
  }

  public static UserName parse(String typed) {
    return new UserName(typed.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
