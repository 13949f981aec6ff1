package cn.portcover.domain.attachment;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name as a company gives it: the last part of a path, 1 to 150 characters and at most 255
 * bytes of UTF-8, in Unicode's composed form, with an extension. It can be the name of a file on
 * any system and shows in the order in which it is read: no separators, no control, bidirectional
 * or zero-width characters, no device names of Windows.
 *
 * <p>Refused with {@code file-name-malformed} or {@code file-name-character-not-allowed}.
 */
public record FileName(String value) implements Text {
  private static final int MOST_CHARACTERS = 150;
  private static final int MOST_BYTES = 255;
  private static final Pattern EXTENSION = Pattern.compile(".+\\.[A-Za-z0-9]{1,10}");
  private static final Pattern DEVICE =
      Pattern.compile("(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])\\..*", Pattern.CASE_INSENSITIVE);
  private static final String SEPARATORS = "/\\:*?\"<>|";

  public FileName {
    value
        .codePoints()
        .filter(c -> !isAllowed(c))
        .findFirst()
        .ifPresent(
            c -> {
              throw new Malformed("file-name-character-not-allowed", "U+%04X".formatted(c));
            });
    if (value.codePointCount(0, value.length()) > MOST_CHARACTERS
        || value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        || !EXTENSION.matcher(value).matches()
        || value.startsWith(".")
        || !value.equals(value.strip())
        || DEVICE.matcher(value).matches()) {
      throw new Malformed("file-name-malformed", value);
    }
  }

  /** Composes what a file system has taken apart. */
  public static FileName parse(String typed) {
    return new FileName(Normalizer.normalize(typed, Normalizer.Form.NFC));
  }

  /** In lower case, without the dot. */
  public String extension() {
    return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> SEPARATORS.indexOf(c) < 0;
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
