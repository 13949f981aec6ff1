package cn.portcover.programme;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.programme.CollectBeforeReports;
import cn.portcover.domain.programme.CompanyNotEligible;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.EligibleListNotPublished;
import cn.portcover.domain.programme.NoFreeReportsLeft;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeEnded;
import cn.portcover.domain.programme.ProgrammeNotFound;
import cn.portcover.domain.programme.ProgrammeNotOpen;
import cn.portcover.domain.programme.ReportedBuyer;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.CreditReportRequested;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 海外买家资信报告: one of the few that are free each year, never one more. */
@Operation(
    caller = MEMBER,
    changes = CreditReport.class,
    refuses = {
      ProgrammeNotFound.class,
      CollectBeforeReports.class,
      CompanyNotEligible.class,
      EligibleListNotPublished.class,
      ProgrammeNotOpen.class,
      ProgrammeEnded.class,
      NoFreeReportsLeft.class
    },
    keyRequired = true,
    uses = Operation.Uses.REFERENCE,
    reads = {Programme.class, PolicyCollection.class})
final class RequestCreditReport {
  /** With those that could not be given; nobody asks for so many. */
  private static final int MOST = 1_000;

  private final Programmes programmes;
  private final Ids ids;

  RequestCreditReport(Programmes programmes, Ids ids) {
    this.programmes = programmes;
    this.ids = ids;
  }

  /** Of whom. */
  record Wanted(ReportedBuyer buyer) {}

  @Post("/programmes/{id}/credit-reports")
  @Status(HttpStatus.CREATED)
  CreditReportView request(String id, @Body Wanted wanted, Caller caller, Work work, Instant now) {
    Programme programme = Programmes.require(id, work);
    LocalDate today = Programmes.day(now);
    if (programme.isOver(today)) {
      throw new ProgrammeEnded();
    }
    PolicyCollection collected =
        work.find(PolicyCollection.KIND, caller.owner(), programme.key())
            .orElseThrow(() -> notCollected(programme, caller, today));
    String keys = CreditReport.keysOf(programme.id(), programme.yearOf(today));
    List<CreditReport> ofYear =
        work.store().beginning(CreditReport.KIND, caller.owner(), keys, MOST);

    CreditReport requested =
        CreditReport.requested(
            ids.next(now),
            programme,
            collected,
            ofYear,
            wanted.buyer(),
            caller.actor(),
            today,
            now);
    work.keep(requested);
    work.tell(
        requested.insurer(),
        MessageType.CREDIT_REPORT_REQUESTED.wireName(),
        requested,
        CreditReportRequested.of(requested));
    return CreditReportView.of(requested, caller.language());
  }

  /** That it is to be collected first is said to a company only that may collect. */
  private CollectBeforeReports notCollected(Programme programme, Caller caller, LocalDate today) {
    boolean listed = programmes.lists(programme, caller.company().uscc());
    programme.eligibility(today, listed, false).requireMayCollect();
    return new CollectBeforeReports();
  }
}
