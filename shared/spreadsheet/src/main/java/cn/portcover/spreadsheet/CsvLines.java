package cn.portcover.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a CSV file (RFC 4180), parted by commas, semicolons or tabulators: what programs
 * write differs by country. Encodings: by the mark at its beginning; without one UTF-8 if it is
 * that, else GB 18030, as Chinese Excel writes.
 */
final class CsvLines {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int MOST_BUFFER = 64 * 1024;
  private final Limits limits;

  CsvLines(Limits limits) {
    this.limits = limits;
  }

  List<Line> lines(byte[] content) {
    String text = text(content);
    if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
      throw new SpreadsheetTypeNotAllowed();
    }
    List<Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowMissingFields(true)
            .allowExtraFields(true)
            .maxBufferSize(MOST_BUFFER)
            .ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        Line line = line(each);
        if (!line.isBlank()) {
          if (lines.size() == limits.lines()) {
            throw new SpreadsheetTooLarge(limits.lines());
          }
          lines.add(line);
        }
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw new SpreadsheetDamaged();
    }
    return lines;
  }

  private Line line(CsvRecord csv) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(csv.getFieldCount(), limits.columns()); i++) {
      String cell = csv.getField(i).strip();
      if (cell.length() > Limits.CELL) {
        throw new SpreadsheetTooLarge(limits.lines());
      }
      cells.add(Neutral.original(cell));
    }
    return new Line((int) csv.getStartingLineNumber(), cells, Set.of());
  }

  private static String text(byte[] content) {
    if (Tables.begins(content, 0xff, 0xfe)) {
      return required(decoded(content, 2, StandardCharsets.UTF_16LE));
    }
    if (Tables.begins(content, 0xef, 0xbb, 0xbf)) {
      return required(decoded(content, 3, StandardCharsets.UTF_8));
    }
    String utf8 = decoded(content, 0, StandardCharsets.UTF_8);
    return utf8 != null ? utf8 : required(decoded(content, 0, GB18030));
  }

  private static String required(@Nullable String text) {
    if (text == null) {
      throw new SpreadsheetDamaged();
    }
    return text;
  }

  /** Null when the bytes are not of that encoding. */
  private static @Nullable String decoded(byte[] content, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content, from, content.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The one that stands most often in the first line. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      best = count(first, each) > count(first, best) ? each : best;
    }
    return best;
  }

  private static long count(String text, char of) {
    return text.chars().filter(c -> c == of).count();
  }
}
