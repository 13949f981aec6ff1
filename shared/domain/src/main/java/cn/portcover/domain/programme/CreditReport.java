package cn.portcover.domain.programme;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.programme.CreditReportLifecycle.Move;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 海外买家资信报告: one of the few that come free with a programme's policy each year (手册 004 §二(五)). The
 * insurer delivers it, or says that it cannot, and then it is not counted. Numbers are given within
 * a year and are part of the key: of two who ask for the last one at the same moment, one gets it.
 *
 * @param yearFrom first day of the year of cover that it counts to
 * @param number in that year, from 1
 * @param answer absent until the insurer has answered
 */
public record CreditReport(
    RecordId id,
    ProgrammeId programme,
    LocalDate yearFrom,
    int number,
    Company company,
    CounterpartyId insurer,
    ReportedBuyer buyer,
    Actor by,
    CreditReportStatus status,
    @Nullable Answer answer,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<CreditReport> KIND =
      new RecordKind<>("credit-reports", CreditReport.class, CreditReportNotFound::new);

  private static final int NUMBERS = 10_000;

  /**
   * What the insurer answered.
   *
   * @param text the report, or why there is none
   * @param rating in the insurer's scale
   * @param advisedLimit up to which amount it advises to give credit
   * @param at when it came
   */
  public record Answer(
      String text, @Nullable String rating, @Nullable Money advisedLimit, Instant at) {}

  /** What the keys of a programme's reports of one year begin with, in the order of asking. */
  public static String keysOf(ProgrammeId programme, LocalDate yearFrom) {
    return keysOf(programme) + yearFrom + "/";
  }

  /** What the keys of all of a programme's reports begin with. */
  public static String keysOf(ProgrammeId programme) {
    return programme + "/";
  }

  /** The name under which the insurer's messages find the request. */
  public static String alias(CounterpartyId insurer, RecordId id) {
    return insurer + "/credit-reports/" + id;
  }

  /** How many of the free ones are used. */
  public static int used(List<CreditReport> ofYear) {
    return (int) ofYear.stream().filter(report -> report.status.counts()).count();
  }

  /**
   * The next one of the year.
   *
   * @param collected by which the company takes part in the programme
   * @param ofYear those that it has asked for in that year, in order
   * @param today where the company is
   * @throws NoFreeReportsLeft when they are used up
   */
  public static CreditReport requested(
      RecordId id,
      Programme of,
      PolicyCollection collected,
      List<CreditReport> ofYear,
      ReportedBuyer buyer,
      Actor by,
      LocalDate today,
      Instant now) {
    LocalDate year = of.yearOf(today);
    if (used(ofYear) >= of.terms().freeCreditReports()) {
      throw new NoFreeReportsLeft(of.terms().freeCreditReports(), year.plusYears(1));
    }
    return new CreditReport(
        id,
        of.id(),
        year,
        ofYear.isEmpty() ? 1 : ofYear.getLast().number + 1,
        collected.company(),
        collected.insurer(),
        buyer,
        by,
        CreditReportStatus.REQUESTED,
        null,
        now,
        1);
  }

  public CreditReport deliver(Answer given) {
    return answered(Move.DELIVER, given);
  }

  public CreditReport giveUp(Answer given) {
    return answered(Move.GIVE_UP, given);
  }

  private CreditReport answered(Move move, Answer given) {
    return new CreditReport(
        id,
        programme,
        yearFrom,
        number,
        company,
        insurer,
        buyer,
        by,
        CreditReportLifecycle.TABLE.next(status, move, CreditReportSettled::new),
        given,
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
  }

  @Override
  public String key() {
    return keysOf(programme, yearFrom) + Integer.toString(NUMBERS + number).substring(1);
  }

  @Override
  public String subjectInMessages() {
    return KIND.name() + "/" + id;
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(insurer, id));
  }
}
