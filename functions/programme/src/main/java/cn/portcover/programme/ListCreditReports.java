package cn.portcover.programme;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.List;

/** The company's credit reports of a programme, and how many free ones are left this year. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ProgrammeNotFound.class,
    reads = {Programme.class, CreditReport.class})
final class ListCreditReports {
  /** A few a year. */
  private static final int MOST = 1_000;

  @Get("/programmes/{id}/credit-reports")
  CreditReportsView list(String id, Caller caller, Work work, Instant now) {
    Programme programme = Programmes.require(id, work);
    return CreditReportsView.of(
        programme, of(programme, caller, work), Programmes.day(now), caller.language());
  }

  static List<CreditReport> of(Programme programme, Caller caller, Work work) {
    return work.store()
        .beginning(CreditReport.KIND, caller.owner(), CreditReport.keysOf(programme.id()), MOST);
  }
}
