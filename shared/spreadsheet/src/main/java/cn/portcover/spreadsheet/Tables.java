package cn.portcover.spreadsheet;

import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads a table that somebody sent, XLSX or CSV, by its first bytes. No formula is computed, no
 * link followed, no entity resolved; what is read of it is limited.
 */
@Singleton
public final class Tables {

  /**
   * The lines of the first sheet that can be seen, blank ones left out.
   *
   * @throws SpreadsheetTypeNotAllowed for other files
   * @throws SpreadsheetDamaged when it cannot be read
   * @throws SpreadsheetTooLarge when it is larger than the limits
   */
  public List<Line> read(byte[] content, Limits limits) {
    if (begins(content, 'P', 'K', 3, 4)) {
      return new WorkbookReader(limits).lines(SafeParts.of(content, limits));
    }
    if (begins(content, 0xd0, 0xcf, 0x11, 0xe0) || begins(content, '%', 'P', 'D', 'F')) {
      throw new SpreadsheetTypeNotAllowed();
    }
    return new CsvLines(limits).lines(content);
  }

  static boolean begins(byte[] content, int... with) {
    if (content.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((content[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
