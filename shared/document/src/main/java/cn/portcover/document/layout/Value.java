package cn.portcover.document.layout;

import org.jspecify.annotations.Nullable;

/**
 * A text of the record that is printed, and where it stands there, so that a refusal can name the
 * place.
 *
 * @param pointer JSON pointer into the record; empty for words of our own
 */
public record Value(String pointer, String text) {
  /** What stands where there is nothing. */
  public static final Value NONE = new Value("", "—");

  public static Value at(String pointer, @Nullable Object text) {
    return text == null || text.toString().isBlank() ? NONE : new Value(pointer, text.toString());
  }

  /** Words of our own: always printable. */
  public static Value own(String text) {
    return new Value("", text);
  }
}
