package cn.portcover.domain;

import java.util.regex.Pattern;

/**
 * A telephone (电话): a landline with or without area code and extension, {@code 65307600}, {@code
 * 010-65307600-12}, a service number (400, 800, 95xxx) or a mobile.
 */
public record Phone(String value) implements Text {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(0[0-9]{2,3}-?)?[2-9][0-9]{6,7}(-[0-9]{1,6})?|[48]00-?[0-9]{3}-?[0-9]{4}|95[0-9]{3,4}|1[3-9][0-9]{9}");

  public Phone {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("phone-malformed", value);
    }
  }

  public static Phone parse(String typed) {
    return new Phone(typed.replace(" ", ""));
  }

  @Override
  public String toString() {
    return value;
  }
}
