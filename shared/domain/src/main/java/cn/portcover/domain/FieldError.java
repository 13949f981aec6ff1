package cn.portcover.domain;

import java.util.List;

/**
 * One thing wrong with one field of an input.
 *
 * @param pointer where: a JSON pointer (RFC 6901), {@code /contact/email}
 * @param code which rule, kebab case; selects the sentence in the reader's language
 * @param arguments what the sentence names
 */
public record FieldError(String pointer, String code, List<Object> arguments) {
  public FieldError {
    arguments = List.copyOf(arguments);
  }

  public static FieldError at(String pointer, String code, Object... arguments) {
    return new FieldError(pointer, code, List.of(arguments));
  }

  public static FieldError at(String pointer, Malformed malformed) {
    return new FieldError(pointer + malformed.place(), malformed.code(), malformed.arguments());
  }
}
