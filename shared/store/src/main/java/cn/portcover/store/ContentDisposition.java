package cn.portcover.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How a file is shown and saved (RFC 6266): in the browser, under a name of any characters. Names
 * are given twice, in ASCII for what knows no better and by RFC 8187 (formerly 5987).
 */
final class ContentDisposition {
  private static final String UNRESERVED = "!#$&+-.^_`|~";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int MOST_CHARACTERS = 150;

  private ContentDisposition() {}

  /** Shown in the browser. */
  static String inline(String fileName) {
    return disposition("inline", fileName);
  }

  /** Saved, never shown. */
  static String attachment(String fileName) {
    return disposition("attachment", fileName);
  }

  private static String disposition(String type, String fileName) {
    String name = harmless(fileName);
    StringBuilder ascii = new StringBuilder();
    StringBuilder extended = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = isLetterOrDigit(each) || UNRESERVED.indexOf(each) >= 0;
      extended.append(plain ? Character.toString(each) : "%" + HEX.toHexDigits(each));
    }
    name.codePoints()
        .forEach(
            c -> ascii.appendCodePoint(isLetterOrDigit(c) || "-._ ()".indexOf(c) >= 0 ? c : '_'));
    return type + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + extended;
  }

  /** Without what leaves a folder, breaks a line or turns the direction of reading. */
  private static String harmless(String fileName) {
    StringBuilder name = new StringBuilder();
    fileName
        .codePoints()
        .limit(MOST_CHARACTERS)
        .forEach(c -> name.appendCodePoint(isHarmless(c) ? c : '_'));
    return name.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c != '/' && c != '\\';
    };
  }

  private static boolean isLetterOrDigit(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
