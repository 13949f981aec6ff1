package cn.portcover.document.layout;

import cn.portcover.document.CharacterNotPrintable;
import java.util.function.BiConsumer;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Turns a text into runs of one font each. Every character goes to the first face that has it, or
 * the text is refused: the library itself leaves out what a font lacks and says nothing.
 */
public final class Typesetter {
  private Typesetter() {}

  /**
   * Passes a text that can be printed; for whoever takes texts in and wants to refuse them before
   * they are kept.
   */
  public static void require(String pointer, String text) {
    runs(new Value(pointer, text), false, (face, run) -> {});
  }

  static Phrase phrase(Value value, Style style) {
    Phrase phrase = new Phrase(style.leading());
    append(phrase, value, style);
    return phrase;
  }

  static void append(Phrase phrase, Value value, Style style) {
    runs(
        value,
        style.bold(),
        (face, run) -> {
          Chunk chunk =
              new Chunk(run, new Font(face.font(), style.size(), Font.NORMAL, style.colour()));
          chunk.setSplitCharacter(LineBreaks.CHINESE);
          phrase.add(chunk);
        });
  }

  /** Writes one line from the base line's left end; answers where it ended. */
  static float draw(PdfContentByte canvas, float x, float y, Value value, Style style) {
    float[] at = {x};
    canvas.setColorFill(style.colour());
    runs(
        value,
        style.bold(),
        (face, run) -> {
          canvas.beginText();
          canvas.setFontAndSize(face.font(), style.size());
          canvas.setTextMatrix(at[0], y);
          canvas.showText(run);
          canvas.endText();
          at[0] += face.font().getWidthPoint(run, style.size());
        });
    return at[0];
  }

  /** The face of one character of the value; the seal's are set one by one. */
  static Face face(Value value, int codePoint, int position) {
    Face face = Face.having(codePoint, true);
    if (face == null) {
      throw new CharacterNotPrintable(value.pointer(), codePoint, position);
    }
    return face;
  }

  static float width(Value value, Style style) {
    float[] sum = {0};
    runs(
        value, style.bold(), (face, run) -> sum[0] += face.font().getWidthPoint(run, style.size()));
    return sum[0];
  }

  private static void runs(Value value, boolean bold, BiConsumer<Face, String> use) {
    // The three ways to end a line are one; a tabulator is a space, as in every form that such
    // texts are typed into.
    String text = value.text().replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    Face current = Face.HEI_REGULAR;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      Face face = c == '\n' ? current : Face.having(c, bold);
      if (face == null) {
        throw new CharacterNotPrintable(value.pointer(), c, text.codePointCount(0, i) + 1);
      }
      if (face != current) {
        if (i > start) {
          use.accept(current, text.substring(start, i));
        }
        current = face;
        start = i;
      }
      i += Character.charCount(c);
    }
    if (start < text.length()) {
      use.accept(current, text.substring(start));
    }
  }
}
