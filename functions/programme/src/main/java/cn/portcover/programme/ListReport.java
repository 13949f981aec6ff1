package cn.portcover.programme;

import cn.portcover.domain.Language;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeId;
import cn.portcover.operation.Versioned;
import cn.portcover.operation.http.Problems;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a list.
 *
 * @param rows in the list, blank ones and what stands above the headings left out
 * @param published how many companies are on the list that counts now, if it was published
 * @param bad how many rows cannot be taken
 * @param faults by row and column; the first five hundred
 * @param faultsLeftOut how many more there are; all are in the workbook
 * @param corrections the workbook of the bad rows; absent when there are none
 * @param version of the programme
 */
record ListReport(
    ProgrammeId programmeId,
    Outcome outcome,
    int rows,
    int published,
    int bad,
    List<Fault> faults,
    int faultsLeftOut,
    @Nullable Corrections corrections,
    Programme.@Nullable EligibleList list,
    long version)
    implements Versioned {
  private static final int MOST_FAULTS = 500;
  private static final int LONGEST_SHOWN = 100;

  /** Whether there is a new list. */
  enum Outcome {
    PUBLISHED,
    PARTLY_PUBLISHED,
    NOTHING_PUBLISHED
  }

  /**
   * What is wrong with a cell.
   *
   * @param row as the publisher's program shows it
   * @param column its letter there
   */
  record Fault(
      int row,
      String column,
      String field,
      String heading,
      String value,
      String code,
      String detail) {}

  /** A workbook to fetch until then. */
  record Corrections(URI link, Instant expiresAt) {}

  /**
   * @param after the programme with the list that counts now
   * @param published whether it is this one
   */
  static ListReport of(
      CompanySheet sheet,
      Programme after,
      boolean published,
      @Nullable Corrections corrections,
      Language language) {
    List<Fault> all =
        sheet.bad().stream()
            .flatMap(row -> row.faults().stream().map(fault -> fault(row, fault, language)))
            .toList();
    return new ListReport(
        after.id(),
        !published
            ? Outcome.NOTHING_PUBLISHED
            : sheet.bad().isEmpty() ? Outcome.PUBLISHED : Outcome.PARTLY_PUBLISHED,
        sheet.rows(),
        published ? sheet.good().size() : 0,
        sheet.bad().size(),
        all.subList(0, Math.min(MOST_FAULTS, all.size())),
        Math.max(0, all.size() - MOST_FAULTS),
        corrections,
        after.list(),
        after.version());
  }

  private static Fault fault(CompanySheet.Bad row, CompanySheet.Fault fault, Language language) {
    String value = row.cells().getOrDefault(fault.column(), "");
    return new Fault(
        row.number(),
        letters(fault.place()),
        fault.column().field(),
        fault.column().heading(language),
        value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…",
        fault.error().code(),
        sentence(fault, language));
  }

  static String sentence(CompanySheet.Fault fault, Language language) {
    return Problems.sentence(fault.error().code(), fault.error().arguments(), language);
  }

  /** A, B, … Z, AA. */
  private static String letters(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }
}
