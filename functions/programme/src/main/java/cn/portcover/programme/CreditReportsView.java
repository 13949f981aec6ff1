package cn.portcover.programme;

import cn.portcover.domain.Language;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.Programme;
import cn.portcover.operation.Listed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A company's credit reports of a programme, the newest first.
 *
 * @param free in a year
 * @param used of this year's
 * @param yearFrom first day of this year of cover
 */
record CreditReportsView(
    int free, int used, int left, LocalDate yearFrom, List<CreditReportView> items)
    implements Listed<CreditReportView> {
  static CreditReportsView of(
      Programme programme, List<CreditReport> reports, LocalDate today, Language language) {
    LocalDate year = programme.yearOf(today);
    int free = programme.terms().freeCreditReports();
    int used =
        CreditReport.used(
            reports.stream().filter(report -> report.yearFrom().equals(year)).toList());
    return new CreditReportsView(
        free,
        used,
        Math.max(0, free - used),
        year,
        reports.stream()
            .sorted(Comparator.comparing(CreditReport::key).reversed())
            .map(report -> CreditReportView.of(report, language))
            .toList());
  }
}
