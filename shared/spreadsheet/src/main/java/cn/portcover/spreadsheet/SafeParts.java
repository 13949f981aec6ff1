package cn.portcover.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The XML parts of a workbook, expanded within limits and packed anew without compression, so that
 * whoever reads them after us sees what was looked at here and nothing else: no bomb that only the
 * table of contents names, no document type, no entity ([ECMA-376] part 2, 8.1.4), no other
 * encoding, no cell in column ten million.
 */
final class SafeParts {
  private static final Pattern ENCODING =
      Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);
  private static final int DECLARATION = 200;

  private SafeParts() {}

  static byte[] of(byte[] workbook, Limits limits) {
    var packed = new ByteArrayOutputStream(workbook.length * 4);
    // By the table of contents: programs that write while they go leave what stands before a part
    // half filled in.
    try (var zip =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
        var out = new ZipOutputStream(packed)) {
      out.setLevel(0);
      int left = Limits.EXPANDED;
      int parts = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (++parts > Limits.PARTS) {
          throw new SpreadsheetTooLarge(limits.lines());
        }
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
          continue;
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
          throw new SpreadsheetDamaged();
        }
        byte[] part = expanded(zip, entry, left + 1);
        left -= part.length;
        if (left < 0) {
          throw new SpreadsheetTooLarge(limits.lines());
        }
        requireSafe(part, name.contains("worksheets/"));
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part);
        out.closeEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new SpreadsheetDamaged();
    }
    return packed.toByteArray();
  }

  private static byte[] expanded(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(most);
    }
  }

  private static void requireSafe(byte[] part, boolean sheet) {
    String beginning =
        new String(part, 0, Math.min(DECLARATION, part.length), StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(beginning);
    boolean utf8 =
        beginning.indexOf('\0') < 0
            && !beginning.startsWith("\u00fe\u00ff")
            && !beginning.startsWith("\u00ff\u00fe")
            && (!encoding.find() || encoding.group(1).equalsIgnoreCase("UTF-8"));
    if (!utf8 || holds(part, "<!DOCTYPE") || holds(part, "<!ENTITY") || sheet && isTooWide(part)) {
      throw new SpreadsheetDamaged();
    }
  }

  private static boolean holds(byte[] part, String ascii) {
    for (int i = 0; i + ascii.length() <= part.length; i++) {
      int n = 0;
      while (n < ascii.length() && part[i + n] == ascii.charAt(n)) {
        n++;
      }
      if (n == ascii.length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether some cell says that it is right of column ZZZ: the last there can be is XFD. Its
   * address is {@code r="A1"}; one that is not written plainly could be any.
   */
  private static boolean isTooWide(byte[] sheet) {
    byte within = 0;
    for (int i = 1; i < sheet.length; i++) {
      byte b = sheet[i];
      if (within == 0) {
        within = b == '<' ? b : 0;
      } else if (within != '<') {
        within = b == within ? (byte) '<' : within;
      } else if (b == '"' || b == '\'') {
        within = b;
      } else if (b == '>') {
        within = 0;
      } else if (b == 'r' && isBlank(sheet[i - 1]) && !isPlainAddress(sheet, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows the attribute's name is another name's rest, or a plain address. */
  private static boolean isPlainAddress(byte[] sheet, int afterName) {
    int at = skipBlank(sheet, afterName);
    if (at >= sheet.length || sheet[at] != '=') {
      return true;
    }
    int from = skipBlank(sheet, at + 1) + 1;
    int letters = from;
    while (letters < sheet.length && Character.isLetter(sheet[letters])) {
      letters++;
    }
    int digits = letters;
    while (digits < sheet.length && sheet[digits] >= '0' && sheet[digits] <= '9') {
      digits++;
    }
    boolean ends = digits < sheet.length && (sheet[digits] == '"' || sheet[digits] == '\'');
    return letters - from <= 3 && digits - letters <= 7 && ends;
  }

  private static int skipBlank(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && isBlank(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }
}
