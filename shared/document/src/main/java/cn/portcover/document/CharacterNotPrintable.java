package cn.portcover.document;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/**
 * A text holds a character that no font of ours has (emoji, Arabic, an unregistered Han character)
 * or that draws nothing and changes how others are read (controls, bidi marks, zero-width
 * characters). A document never drops a character.
 */
public final class CharacterNotPrintable extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  /**
   * @param pointer which text, a JSON pointer into the record that is printed: {@code
   *     /offer/company/name}
   * @param position which character of it, counted from 1
   */
  public CharacterNotPrintable(String pointer, int codePoint, int position) {
    super(
        List.of(
            new FieldError(
                pointer, "character-not-printable", List.of(shown(codePoint), position))),
        "单证无法印出“" + pointer + "”第 " + position + " 个字符 " + shown(codePoint) + "，请改用其他字符。",
        "Character "
            + position
            + " of "
            + pointer
            + ", "
            + shown(codePoint)
            + ", cannot be printed; use another.");
  }

  /** {@code 𪚥 (U+2A6A5)}; the code alone when the character itself would spoil the sentence. */
  private static String shown(int codePoint) {
    String code = "U+%04X".formatted(codePoint);
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_LETTER,
          Character.LOWERCASE_LETTER,
          Character.UPPERCASE_LETTER,
          Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_PUNCTUATION ->
          Character.toString(codePoint) + " (" + code + ")";
      default -> code;
    };
  }
}
