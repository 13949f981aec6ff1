package cn.portcover.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * A line of a table that somebody filled in.
 *
 * @param number as their program shows it, from 1
 * @param cells as texts, without blanks around them; numbers are plain decimals, dates ISO 8601
 * @param digitsLost cells, from 0, whose number their program has rounded: it keeps 15 digits
 */
public record Line(int number, List<String> cells, Set<Integer> digitsLost) {
  public Line {
    cells = List.copyOf(cells);
    digitsLost = Set.copyOf(digitsLost);
  }

  /** The cell's text; empty where the line is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
