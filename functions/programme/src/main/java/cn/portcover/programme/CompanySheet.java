package cn.portcover.programme;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Uscc;
import cn.portcover.operation.json.Texts;
import cn.portcover.operation.port.EligibleCompanies.Listed;
import cn.portcover.spreadsheet.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published list as it was sent: the companies that can be taken, and of the other rows what is
 * wrong. A title and remarks may stand above the headings.
 *
 * @param good in the order of the list
 */
record CompanySheet(List<Listed> good, List<Bad> bad) {
  /** Lines in which the headings are looked for. */
  static final int MOST_ABOVE = 10;

  private static final int LONGEST_NAME = 200;

  /**
   * A row that cannot be taken.
   *
   * @param number as the publisher's program shows it
   * @param faults at least one
   */
  record Bad(int number, Map<CompanyColumn, String> cells, List<Fault> faults) {}

  /**
   * What is wrong with a cell.
   *
   * @param place the cell's column in the list, from 0
   */
  record Fault(CompanyColumn column, int place, FieldError error) {}

  /** The line of the headings, from 0, and where each column is. */
  private record Headings(int line, Map<CompanyColumn, Integer> places) {}

  int rows() {
    return good.size() + bad.size();
  }

  /**
   * @param checkCharacters whether a code with a wrong check character is a fault: real licences
   *     have such codes
   * @throws InvalidFields when a column is missing
   */
  static CompanySheet of(List<Line> lines, boolean checkCharacters) {
    Headings headings = headings(lines);
    List<Listed> good = new ArrayList<>();
    List<Bad> bad = new ArrayList<>();
    Map<Uscc, Integer> seen = new HashMap<>();
    for (Line line : lines.subList(headings.line() + 1, lines.size())) {
      Map<CompanyColumn, Malformed> wrong = new EnumMap<>(CompanyColumn.class);
      Map<CompanyColumn, String> cells = new EnumMap<>(CompanyColumn.class);
      headings.places().forEach((column, place) -> cells.put(column, line.cell(place)));
      Optional<Uscc> uscc = uscc(text(cells, CompanyColumn.USCC), checkCharacters, seen, wrong);
      checkName(text(cells, CompanyColumn.NAME), wrong);
      if (uscc.isPresent() && wrong.isEmpty()) {
        // A row that cannot be taken stands in the way of none that can.
        seen.put(uscc.get(), line.number());
        good.add(new Listed(uscc.get(), text(cells, CompanyColumn.NAME)));
      } else {
        bad.add(new Bad(line.number(), cells, faults(wrong, headings)));
      }
    }
    return new CompanySheet(good, bad);
  }

  private static Optional<Uscc> uscc(
      String cell,
      boolean checkCharacters,
      Map<Uscc, Integer> seen,
      Map<CompanyColumn, Malformed> wrong) {
    try {
      if (cell.isEmpty()) {
        throw new Malformed("required");
      }
      Uscc uscc = Uscc.parse(cell);
      if (checkCharacters && !uscc.checkCharacterHolds()) {
        throw new Malformed("uscc-check-character", uscc);
      }
      Integer first = seen.get(uscc);
      if (first != null) {
        throw new Malformed("company-listed-twice", first);
      }
      return Optional.of(uscc);
    } catch (Malformed malformed) {
      wrong.put(CompanyColumn.USCC, malformed);
      return Optional.empty();
    }
  }

  private static void checkName(String cell, Map<CompanyColumn, Malformed> wrong) {
    try {
      Texts.check(cell, LONGEST_NAME);
    } catch (Malformed malformed) {
      wrong.put(CompanyColumn.NAME, malformed);
    }
  }

  private static String text(Map<CompanyColumn, String> cells, CompanyColumn column) {
    return cells.getOrDefault(column, "");
  }

  private static List<Fault> faults(Map<CompanyColumn, Malformed> wrong, Headings headings) {
    return wrong.entrySet().stream()
        .map(
            each ->
                new Fault(
                    each.getKey(),
                    headings.places().getOrDefault(each.getKey(), -1),
                    FieldError.at("/" + each.getKey().field(), each.getValue())))
        .toList();
  }

  /** The first line that has them all. */
  private static Headings headings(List<Line> lines) {
    for (int i = 0; i < Math.min(MOST_ABOVE, lines.size()); i++) {
      Map<CompanyColumn, Integer> places = places(lines.get(i));
      if (places.size() == CompanyColumn.values().length) {
        return new Headings(i, places);
      }
    }
    throw new InvalidFields(
        Arrays.stream(CompanyColumn.values())
            .map(
                column ->
                    FieldError.at(
                        "/" + column.field(), "heading-missing", column.heading(Language.ZH)))
            .toList());
  }

  private static Map<CompanyColumn, Integer> places(Line line) {
    Map<CompanyColumn, Integer> places = new EnumMap<>(CompanyColumn.class);
    for (int i = 0; i < line.cells().size(); i++) {
      int place = i;
      CompanyColumn.headed(line.cell(i)).ifPresent(column -> places.putIfAbsent(column, place));
    }
    return places;
  }
}
