package cn.portcover.messaging;

import java.util.List;

/**
 * One thing that is wrong with a message.
 *
 * @param pointer where, a JSON pointer (RFC 6901)
 * @param code what, in kebab case; selects the sentence shown to people
 * @param arguments fill that sentence
 */
public record Problem(String pointer, String code, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem at(String pointer, String code, Object... arguments) {
    return new Problem(pointer, code, List.of(arguments));
  }
}
