package cn.portcover.domain;

import java.util.regex.Pattern;

/**
 * An e-mail address: the dot-atom form of RFC 5322 §3.4.1, at most 254 characters; case is kept.
 */
public record Email(String value) implements Text {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

  public Email {
    // The length first: the pattern is linear on short input only in practice.
    if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
      throw new Malformed("email-malformed", value.length() > 254 ? value.length() : value);
    }
  }

  public static Email parse(String typed) {
    return new Email(typed.strip());
  }

  @Override
  public String toString() {
    return value;
  }
}
