package cn.portcover.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.claim.Claim;
import cn.portcover.operation.Versioned;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param rows in the table, blank ones left out
 * @param imported how many became shipments
 * @param bad how many cannot be taken
 * @param faults by row and column; the first five hundred
 * @param faultsLeftOut how many more there are; all are in the workbook
 * @param corrections the workbook of the bad rows; absent when there are none
 * @param version of the claim
 */
record ImportReport(
    Outcome outcome,
    int rows,
    int imported,
    int bad,
    List<Fault> faults,
    int faultsLeftOut,
    @Nullable Corrections corrections,
    ClaimShipmentsView shipments,
    long version)
    implements Versioned {
  private static final int MOST_FAULTS = 500;

  /** Whether rows became shipments. */
  enum Outcome {
    IMPORTED,
    PARTLY_IMPORTED,
    NOTHING_IMPORTED
  }

  /**
   * What is wrong with a cell.
   *
   * @param row as the company's program shows it
   * @param column its letter there; absent when the table has no such column
   * @param suggestion what it may have meant to be
   */
  record Fault(
      int row,
      @Nullable String column,
      String field,
      String heading,
      String value,
      String code,
      String detail,
      @Nullable String suggestion) {}

  /** A workbook to fetch until then. */
  record Corrections(URI link, Instant expiresAt) {}

  static ImportReport of(
      ShipmentSheet sheet,
      int imported,
      Claim claim,
      @Nullable Corrections corrections,
      Language language) {
    List<Fault> all =
        sheet.bad().stream()
            .flatMap(row -> row.faults().stream().map(fault -> fault(row, fault, language)))
            .toList();
    return new ImportReport(
        imported == 0
            ? Outcome.NOTHING_IMPORTED
            : sheet.bad().isEmpty() ? Outcome.IMPORTED : Outcome.PARTLY_IMPORTED,
        sheet.rows(),
        imported,
        sheet.bad().size(),
        all.subList(0, Math.min(MOST_FAULTS, all.size())),
        Math.max(0, all.size() - MOST_FAULTS),
        corrections,
        ClaimShipmentsView.of(claim),
        claim.version());
  }

  private static Fault fault(ShipmentSheet.Bad row, ShipmentSheet.Fault fault, Language language) {
    String value = row.cells().getOrDefault(fault.column(), "");
    return new Fault(
        row.number(),
        fault.place() < 0 ? null : letters(fault.place()),
        fault.column().field(),
        fault.column().heading(language),
        value.length() <= 100 ? value : value.substring(0, 100) + "…",
        fault.error().code(),
        ShipmentWorkbooks.sentence(fault, language),
        suggestion(fault, value, language));
  }

  private static @Nullable String suggestion(
      ShipmentSheet.Fault fault, String value, Language language) {
    List<Object> arguments = fault.error().arguments();
    return switch (fault.error().code()) {
      case "hs-code-eight-digits", "hs-code-thirteen-digits", "declaration-number-with-item" ->
          String.valueOf(arguments.get(1));
      // A tariff's leading zero is lost where the cell is a number.
      case "hs-code-malformed" -> value.matches("[0-9]{9}") ? "0" + value : null;
      case "choice-unknown" -> String.valueOf(arguments.get(1));
      case "claimed-exceeds-outstanding" -> String.valueOf(arguments.getFirst());
      case "money-scale" -> value.replaceFirst("(\\.[0-9]{2}).*", "$1");
      case "date-malformed" -> language.choose("如 2026-11-21", "such as 2026-11-21");
      default -> null;
    };
  }

  /** A, B, … Z, AA. */
  private static String letters(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }
}
