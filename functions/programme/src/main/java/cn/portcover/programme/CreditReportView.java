package cn.portcover.programme;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.CreditReportStatus;
import cn.portcover.domain.programme.ProgrammeId;
import cn.portcover.domain.programme.ReportedBuyer;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credit report.
 *
 * @param number in the year, from 1
 * @param free whether it is one of the year's free ones: not when it could not be given
 * @param answer absent until the insurer has answered
 */
record CreditReportView(
    RecordId id,
    ProgrammeId programmeId,
    LocalDate yearFrom,
    int number,
    ReportedBuyer buyer,
    CreditReportStatus status,
    String statusLabel,
    boolean free,
    @Nullable AnswerView answer,
    Instant requestedAt,
    @Nullable String by,
    long version)
    implements Versioned {

  /**
   * @param text the report, or why there is none
   * @param advisedLimit up to which amount the insurer advises to give credit
   */
  record AnswerView(
      String text, @Nullable String rating, @Nullable Money advisedLimit, Instant at) {}

  static CreditReportView of(CreditReport report, Language language) {
    var answer = report.answer();
    return new CreditReportView(
        report.id(),
        report.programme(),
        report.yearFrom(),
        report.number(),
        report.buyer(),
        report.status(),
        report.status().label(language),
        report.status().counts(),
        answer == null
            ? null
            : new AnswerView(answer.text(), answer.rating(), answer.advisedLimit(), answer.at()),
        report.createdAt(),
        report.by().name(),
        report.version());
  }
}
