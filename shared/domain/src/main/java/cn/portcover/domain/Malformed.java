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
  private final transient List<Object> arguments;

  public Malformed(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
