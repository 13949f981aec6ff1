package cn.portcover.domain;

import java.util.regex.Pattern;

/** A mainland mobile number (手机): 11 digits that start with 13 to 19. */
public record Mobile(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern PREFIX = Pattern.compile("^(\\+86|0086)");

  public Mobile {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("mobile-malformed", value);
    }
  }

  /** Drops spaces, hyphens and the country code that people add. */
  public static Mobile parse(String typed) {
    return new Mobile(PREFIX.matcher(typed.replaceAll("[ -]", "")).replaceFirst(""));
  }

  @Override
  public String toString() {
    return value;
  }
}
