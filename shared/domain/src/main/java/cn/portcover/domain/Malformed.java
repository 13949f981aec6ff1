package cn.portcover.domain;

import java.util.List;

/**
 * A value that is not what its type requires. The code names the rule ({@code uscc-malformed}) and
 * selects the sentence shown to people; the arguments fill it. Whoever reads the outside input
 * turns it into a field error with its place.
 */
public final class Malformed extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private final String code;
  private final String place;
  private final transient List<Object> arguments;

  public Malformed(String code, Object... arguments) {
    this("", code, List.of(arguments));
  }

  private Malformed(String place, String code, List<Object> arguments) {
    super(code);
    this.place = place;
    this.code = code;
    this.arguments = arguments;
  }

  /**
   * A value of several fields one of which does not go with the others.
   *
   * @param field which one, {@code city}
   */
  public static Malformed in(String field, String code, Object... arguments) {
    return new Malformed("/" + field, code, List.of(arguments));
  }

  /** Where within the value: a JSON pointer, {@code /city}; empty for the value as a whole. */
  public String place() {
    return place;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
