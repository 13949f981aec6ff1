package cn.portcover.document.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * The font files, each read once, when the first character needs it. How they were made and what
 * each holds: {@code src/fonts/make-fonts.py}.
 */
enum Face {
  HEI_REGULAR,
  HEI_BOLD,
  LATIN,
  HEI_REST,
  KAI_RARE,
  MING_RARE;

  /**
   * Where a character is looked for, in order. Rare characters have no bold form: they stand as
   * they are.
   */
  private static final List<Face> PLAIN =
      List.of(HEI_REGULAR, LATIN, HEI_REST, KAI_RARE, MING_RARE);

  private static final List<Face> BOLD = List.of(HEI_BOLD, LATIN, HEI_REST, KAI_RARE, MING_RARE);

  private volatile @Nullable BaseFont font;

  static @Nullable Face having(int codePoint, boolean bold) {
    for (Face face : bold ? BOLD : PLAIN) {
      if (face.font().charExists(codePoint)) {
        return face;
      }
    }
    return null;
  }

  BaseFont font() {
    BaseFont known = font;
    return known != null ? known : load();
  }

  private synchronized BaseFont load() {
    BaseFont known = font;
    if (known == null) {
      known = read();
      font = known;
    }
    return known;
  }

  private BaseFont read() {
    String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttf";
    try (InputStream in =
        Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + file), file)) {
      BaseFont read =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
      read.setIncludeCidSet(
          false); // PDF/A-2 wants it complete or not at all (ISO 19005-2, 6.2.11.4.2)
      // An embedded font is most of a document, and compressing it most of the time.
      read.setCompressionLevel(1);
      read.setSecureRandom(new SameLetter(ordinal()));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Names the embedded subset {@code AAAAAA+…}, {@code BBBBBB+…}: OpenPDF would draw lots, and
   * bytes must repeat.
   */
  private static final class SameLetter extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final int letter;

    SameLetter(int letter) {
      this.letter = letter;
    }

    @Override
    public double nextDouble() {
      return (letter + 0.5) / 26;
    }
  }
}
