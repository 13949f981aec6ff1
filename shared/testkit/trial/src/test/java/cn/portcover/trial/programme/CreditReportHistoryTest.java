package cn.portcover.trial.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeProgrammes;
import cn.portcover.trial.SomeProgrammes.Published;
import cn.portcover.trial.Trial;
import org.junit.jupiter.api.Test;

/** ViewCreditReportHistory: 状态记录查询. */
class CreditReportHistoryTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();
  private final Published programme = SomeProgrammes.collected(company);

  private Reply requested() {
    return Trial.requireStatus(201, desk.send(SomeProgrammes.reportCall(programme, "Buyer GmbH")));
  }

  private static String history(Published of, String report) {
    return of.path("credit-reports/" + report + "/history");
  }

  @Test
  void tellsWhoAskedAndWhoAnswered() {
    Reply asked = requested();
    assertThat(asked.text("version")).isEqualTo("1");
    String report = asked.text("id");
    requested();
    Trial.insurer()
        .tell(
            "credit-report.answered",
            "credit-reports/" + report,
            Fields.of("reportId", report, "result", "DELIVERED", "text", "付款记录良好"));

    Reply seen = desk.read(history(programme, report));

    assertThat(seen.text("items/0/to")).isEqualTo("REQUESTED");
    assertThat(seen.at("items/0/from")).isNull();
    assertThat(seen.text("items/1/from")).isEqualTo("REQUESTED");
    assertThat(seen.text("items/1/to")).isEqualTo("DELIVERED");
    assertThat(seen.text("items/1/toLabel")).isEqualTo("已出具");
    assertThat(seen.text("items/1/by/kind")).isEqualTo("INSURER");
    assertThat(seen.text("items/1/version")).isEqualTo("2");
    assertThat(seen.at("items/2")).isNull();
    Reply all = desk.read(programme.path("credit-reports"));
    assertThat(all.text("items/1/version")).isEqualTo("2");
    assertThat(all.text("items/0/version")).isEqualTo("1");
  }

  @Test
  void isItsCompanysAndItsProgrammesAlone() {
    String report = requested().text("id");
    Refused.as(
        404,
        "credit-report-not-found",
        SomeCompany.fresh().member().get(history(programme, report)));
    Published another = SomeProgrammes.published(SomeProgrammes.terms());
    Refused.as(404, "credit-report-not-found", desk.get(history(another, report)));
    Refused.as(
        404, "programme-not-found", desk.get(history(new Published("nowhere-2022"), report)));
  }
}
