package cn.portcover.infra.agent;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What the person is asked to sign: UTF-8 text that a person can read in full. Anything else is
 * refused, since what cannot be shown faithfully cannot be agreed to.
 */
final class Statement {
  /** The tag of an ASN.1 SET, with which signed attributes (RFC 5652 §5.3) begin. */
  private static final byte ASN1_SET = 0x31;

  private final byte[] bytes;
  private final String text;

  private Statement(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  /**
   * @throws AgentRefusal {@code cannot-be-shown} for anything that is not readable UTF-8 text;
   *     {@code signed-attributes-lookalike} when the first byte is 0x31
   */
  static Statement read(byte[] bytes) {
    // The attributes of one signature, given as content and signed bare, would verify as the first
    // signature's content; a verifier that forgets this must not be led astray from here.
    if (bytes.length > 0 && bytes[0] == ASN1_SET) {
      throw AgentRefusal.because(Reason.SIGNED_ATTRIBUTES_LOOKALIKE, "starts with byte 0x31");
    }
    var text = decode(bytes);
    if (text.isBlank()) {
      throw AgentRefusal.because(Reason.CANNOT_BE_SHOWN, "there is no text");
    }
    firstUnreadable(text)
        .ifPresent(
            c -> {
              throw AgentRefusal.because(Reason.CANNOT_BE_SHOWN, "contains U+%04X".formatted(c));
            });
    return new Statement(bytes.clone(), text);
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw AgentRefusal.because(Reason.CANNOT_BE_SHOWN, "is not UTF-8", e);
    }
  }

  /** The first character that a screen shows not at all, or not where it stands. */
  static java.util.Optional<Integer> firstUnreadable(String text) {
    return text.codePoints().filter(c -> !isReadable(c)).boxed().findFirst();
  }

  private static boolean isReadable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t';
      // Format characters are the bidirectional marks, zero-width characters and tags.
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> !isBlankLetterOrInvisibleMark(c);
    };
  }

  /** Letters and marks that Unicode counts as ordinary although nothing is drawn for them. */
  private static boolean isBlankLetterOrInvisibleMark(int c) {
    return c == 0x034F // combining grapheme joiner
        || (c >= 0x115F && c <= 0x1160) // Hangul fillers
        || c == 0x3164
        || c == 0xFFA0
        || (c >= 0x17B4 && c <= 0x17B5) // Khmer inherent vowels
        || (c >= 0x180B && c <= 0x180F) // Mongolian variation selectors
        || c == 0x2800 // empty Braille pattern
        || (c >= 0xFE00 && c <= 0xFE0F) // variation selectors
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** Exactly the bytes that are signed. */
  byte[] bytes() {
    return bytes.clone();
  }

  String text() {
    return text;
  }
}
