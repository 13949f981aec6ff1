package cn.portcover.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.domain.claim.ShipmentRules;
import cn.portcover.spreadsheet.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of shipments that a company filled in: which rows are good, and of the others what is
 * wrong with each cell.
 *
 * @param good in the order of the table
 */
record ShipmentSheet(List<ShipmentRow> good, List<Bad> bad) {

  /**
   * A row that cannot be taken.
   *
   * @param number as the company's program shows it
   * @param faults at least one
   */
  record Bad(int number, Map<ShipmentColumn, String> cells, List<Fault> faults) {}

  /**
   * What is wrong with a cell.
   *
   * @param place the cell's column in the table, from 0
   */
  record Fault(ShipmentColumn column, int place, FieldError error) {}

  int rows() {
    return good.size() + bad.size();
  }

  /**
   * @param lines with the headings in the first
   * @param today where the company is
   * @throws InvalidFields when a column is missing
   */
  static ShipmentSheet of(List<Line> lines, LocalDate today) {
    Map<ShipmentColumn, Integer> places = places(lines);
    List<ShipmentRow> good = new ArrayList<>();
    List<Bad> bad = new ArrayList<>();
    Map<Sha256, Integer> seen = new HashMap<>();
    for (Line line : lines.subList(1, lines.size())) {
      ShipmentCells cells = new ShipmentCells(column -> cell(line, places.get(column)));
      places.forEach(
          (column, place) -> {
            if (line.digitsLost().contains(place) && !column.isAmount()) {
              cells.note(column, new Malformed("cell-digits-lost"));
            }
          });
      ShipmentRow row = cells.row();
      List<FieldError> errors = new ArrayList<>();
      cells.wrong().forEach((column, e) -> errors.add(FieldError.at("/" + column.field(), e)));
      if (row != null) {
        errors.addAll(ShipmentRules.problems(row, today));
        Optional.ofNullable(seen.putIfAbsent(row.digest(), line.number()))
            .ifPresent(
                first -> errors.add(FieldError.at("/invoiceNumber", "row-duplicate", first)));
      }
      if (row != null && errors.isEmpty()) {
        good.add(row);
      } else {
        bad.add(bad(line, places, errors));
      }
    }
    return new ShipmentSheet(good, bad);
  }

  private static String cell(Line line, @org.jspecify.annotations.Nullable Integer place) {
    return place == null ? "" : line.cell(place);
  }

  private static Bad bad(Line line, Map<ShipmentColumn, Integer> places, List<FieldError> errors) {
    Map<ShipmentColumn, String> cells = new EnumMap<>(ShipmentColumn.class);
    places.forEach((column, place) -> cells.put(column, line.cell(place)));
    return new Bad(
        line.number(), cells, errors.stream().map(error -> fault(error, places)).toList());
  }

  /** The first part of the pointer is the field: {@code /claimedAmount/amount}. */
  private static Fault fault(FieldError error, Map<ShipmentColumn, Integer> places) {
    ShipmentColumn column = ShipmentColumn.of(error.pointer().split("/", -1)[1]).orElseThrow();
    return new Fault(column, places.getOrDefault(column, -1), error);
  }

  private static Map<ShipmentColumn, Integer> places(List<Line> lines) {
    Map<ShipmentColumn, Integer> places = new EnumMap<>(ShipmentColumn.class);
    if (!lines.isEmpty()) {
      List<String> headings = lines.getFirst().cells();
      for (int i = 0; i < headings.size(); i++) {
        int place = i;
        ShipmentColumn.headed(headings.get(i))
            .ifPresent(column -> places.putIfAbsent(column, place));
      }
    }
    List<FieldError> missing =
        Arrays.stream(ShipmentColumn.values())
            .filter(column -> column.required() && !places.containsKey(column))
            .map(
                column ->
                    FieldError.at(
                        "/" + column.field(),
                        "heading-missing",
                        column.heading(cn.portcover.domain.Language.ZH)))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidFields(missing);
    }
    return places;
  }
}
