package cn.portcover.infra.bench.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font files of our documents, parsed once. A document of ours names its first font {@code
 * AAAAAA+…}, the second {@code BBBBBB+…}, in this order.
 */
final class Fonts {
  private static final String FOLDER = "cn/portcover/document/layout/fonts/";
  private static final List<String> FILES =
      List.of(
          "hei-regular.ttf",
          "hei-bold.ttf",
          "latin.ttf",
          "hei-rest.ttf",
          "kai-rare.ttf",
          "ming-rare.ttf");

  private final Map<Integer, TrueTypeFont> parsed = new ConcurrentHashMap<>();

  /** The number of the font that an embedded subset was made from. */
  static int number(String subset) {
    int number = subset.charAt(0) - 'A';
    if (subset.indexOf('+') != 6 || number < 0 || number >= FILES.size()) {
      throw new IllegalStateException("not one of our fonts: " + subset);
    }
    return number;
  }

  TrueTypeFont font(int number) throws IOException {
    TrueTypeFont known = parsed.get(number);
    if (known == null) {
      known = parse(FILES.get(number));
      parsed.put(number, known);
    }
    return known;
  }

  private static TrueTypeFont parse(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Fonts.class.getClassLoader().getResourceAsStream(FOLDER + file), file)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    }
  }
}
