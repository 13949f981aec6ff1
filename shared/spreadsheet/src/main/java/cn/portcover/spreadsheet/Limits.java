package cn.portcover.spreadsheet;

/**
 * How much of a table is read.
 *
 * @param lines headings included
 * @param columns further ones are not looked at
 */
public record Limits(int lines, int columns) {
  /** Characters of a cell. */
  static final int CELL = 4_000;

  /** Bytes of a workbook's parts together, when expanded. */
  static final int EXPANDED = 24 << 20;

  /** Parts of a workbook. */
  static final int PARTS = 500;
}
