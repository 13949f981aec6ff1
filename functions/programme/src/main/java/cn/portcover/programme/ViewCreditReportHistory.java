package cn.portcover.programme;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.CreditReportNotFound;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.HistoryView;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;

/** 状态记录查询 of a credit report. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {ProgrammeNotFound.class, CreditReportNotFound.class},
    reads = {Programme.class, CreditReport.class})
final class ViewCreditReportHistory {
  @Get("/programmes/{id}/credit-reports/{reportId}/history")
  HistoryView view(String id, String reportId, Caller caller, Work work) {
    CreditReport report =
        ListCreditReports.of(Programmes.require(id, work), caller, work).stream()
            .filter(each -> each.id().value().equals(reportId))
            .findFirst()
            .orElseThrow(CreditReportNotFound::new);
    return HistoryView.of(report, work, caller.language());
  }
}
