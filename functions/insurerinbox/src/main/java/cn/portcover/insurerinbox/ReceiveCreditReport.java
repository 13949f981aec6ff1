package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.CreditReportNotFound;
import cn.portcover.messaging.type.CreditReportAnswered;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** {@code credit-report.answered}: 已出具, or 无法出具 and then not counted. */
@Singleton
final class ReceiveCreditReport implements Receives<CreditReportAnswered> {
  @Override
  public Class<CreditReportAnswered> data() {
    return CreditReportAnswered.class;
  }

  @Override
  public String about(CreditReportAnswered data, Counterparty sender) {
    return CreditReport.alias(sender.id(), data.reportId());
  }

  @Override
  public void apply(CreditReportAnswered data, Counterparty sender, Work work, Instant now) {
    CreditReport report =
        work.named(CreditReport.KIND, about(data, sender)).orElseThrow(CreditReportNotFound::new);
    if (report.answer() != null) {
      throw new InvalidFields(
          List.of(
              FieldError.at("/data/reportId", "credit-report-answered-already", data.reportId())));
    }
    CreditReport.Answer answer =
        new CreditReport.Answer(data.text(), data.rating(), data.advisedLimit(), now);
    CreditReport answered =
        switch (data.result()) {
          case DELIVERED -> report.deliver(answer);
          case UNAVAILABLE -> report.giveUp(answer);
        };
    work.keep(
        answered, data.result() == CreditReportAnswered.Result.UNAVAILABLE ? data.text() : null);
    work.announce(
        answered.owner(),
        "programmes/" + answered.programme() + "/credit-reports",
        Announcements.answered(answered));
  }
}
