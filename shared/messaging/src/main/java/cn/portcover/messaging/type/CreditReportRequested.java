package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.ProgrammeId;
import cn.portcover.domain.programme.ReportedBuyer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code credit-report.requested}: a company asks for one of a programme's free reports on a buyer.
 *
 * @param yearFrom first day of the year of cover that it counts to
 * @param number in that year, from 1
 * @param by name of the person
 */
public record CreditReportRequested(
    RecordId reportId,
    ProgrammeId programmeId,
    Company company,
    ReportedBuyer buyer,
    LocalDate yearFrom,
    int number,
    @Nullable String by,
    Instant requestedAt) {
  public static CreditReportRequested of(CreditReport report) {
    return new CreditReportRequested(
        report.id(),
        report.programme(),
        report.company(),
        report.buyer(),
        report.yearFrom(),
        report.number(),
        report.by().name(),
        report.createdAt());
  }
}
