package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeClaims.Filed;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** EstimateIndemnity, ComparePolicies, ListDeadlines. */
class LimitsAndDeadlinesTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();

  private Reply estimate(SomePolicies.Issued policy, String amount, String currency, String buyer) {
    return desk.send(
        Call.post(policy.path("indemnity-estimates"))
            .json(
                Fields.of(
                    "loss",
                    SomePolicies.money(amount, currency),
                    "buyerCode",
                    buyer.isEmpty() ? null : buyer)));
  }

  @Test
  void theLeastOfShareAndWhatIsLeftOfTheLimitsIsEstimated() {
    Filed claim = SomeClaims.submitted(company);
    SomePolicies.Issued policy = claim.policy();

    Reply before = Trial.requireStatus(200, estimate(policy, "100000.00", "USD", "DE00017"));
    assertThat(before.text("estimate/amount")).isEqualTo("80000.00");
    assertThat(before.text("limitedBy")).isEqualTo("COVER_RATIO");
    assertThat(before.text("formula"))
        .isEqualTo("min(100000.00 × 80%, 150000.00 − 0.00, 600000.00 − 0.00) = 80000.00 USD");
    assertThat(
            Trial.requireStatus(200, estimate(policy, "200000.00", "USD", ""))
                .text("estimate/amount"))
        .isEqualTo("150000.00");

    SomeClaims.told(claim, "UNDER_REVIEW", "APPROVED");
    Reply after = Trial.requireStatus(200, estimate(policy, "200000.00", "USD", "DE00017"));
    assertThat(after.text("estimate/amount")).isEqualTo("142000.00");
    assertThat(after.text("inputs/paidForBuyer/amount")).isEqualTo("8000.00");
    assertThat(estimate(policy, "200000.00", "USD", "FR-2").text("estimate/amount"))
        .isEqualTo("150000.00");
    // An estimate of another policy knows nothing of it.
    assertThat(
            estimate(SomePolicies.toAcknowledge(company), "200000.00", "USD", "DE00017")
                .text("estimate/amount"))
        .isEqualTo("150000.00");
  }

  @Test
  void aLossIsAboveZeroAndInThePolicysCurrency() {
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(company);
    Refused.fields(
        estimate(policy, "0.00", "EUR", ""),
        "/loss/amount money-not-positive",
        "/loss/currency currency-of-the-policy");
    Refused.as(
        404,
        "policy-not-found",
        estimate(new SomePolicies.Issued(company, "NONE"), "1.00", "USD", ""));
  }

  @Test
  void aPolicyIsComparedWithLastYears() {
    var today = SomePolicies.today();
    SomePolicies.Issued last =
        SomePolicies.issued(company, today.minusYears(1), today.minusDays(1));
    SomePolicies.Issued now = SomePolicies.toAcknowledge(company);

    Reply comparison = desk.read(now.path("comparison"));

    assertThat(comparison.text("with")).isEqualTo(last.number());
    assertThat((List<?>) comparison.at("items")).hasSize(2);
    assertThat(comparison.text("items/0/term")).isEqualTo("EFFECTIVE_FROM");
    assertThat(comparison.text("items/0/label")).isEqualTo("生效日期");
    assertThat(comparison.text("items/0/before")).isEqualTo(today.minusYears(1).toString());
    assertThat(desk.read(last.path("comparison?with=" + now.number())).text("items/0/after"))
        .isEqualTo(today.minusYears(1).toString());
    Refused.as(404, "earlier-policy-not-found", desk.get(last.path("comparison")));
    Refused.as(404, "policy-not-found", desk.get("/v1/policies/NONE/comparison"));
    Refused.as(404, "policy-not-found", desk.get(now.path("comparison?with=NONE")));
  }

  @Test
  void deadlinesAreOfPoliciesAndClaimsTheNextFirst() {
    Filed submitted = SomeClaims.submitted(company);
    Filed draft = SomeClaims.draft(company, submitted.policy());
    Trial.requireStatus(
        200, SomeClaims.save(desk, draft, 1, Fields.of("lossOn", SomePolicies.today().toString())));

    Reply deadlines = desk.read("/v1/deadlines");

    List<String> kinds = new ArrayList<>();
    for (int i = 0; deadlines.at("items/" + i) != null; i++) {
      kinds.add(
          deadlines.text("items/" + i + "/kind") + " " + deadlines.text("items/" + i + "/about"));
    }
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "REPORT_BY " + draft.subject(),
            "CLAIM_BY " + draft.subject(),
            "WAITING_PERIOD_ENDS " + submitted.subject(),
            "REPORT_BY policies/" + submitted.policy().number(),
            "CLAIM_BY policies/" + submitted.policy().number());
    assertThat(kinds.getFirst()).isEqualTo("REPORT_BY " + draft.subject());
    assertThat(deadlines.text("items/0/label")).isEqualTo("可能损失通知截止日");
    assertThat(Integer.parseInt(deadlines.text("items/0/daysLeft"))).isBetween(10, 24);
    assertThat(deadlines.text("holidaysKnownThrough")).isEqualTo("2026");
    desk.read(deadlines.text("items/0/link"));
  }

  @Test
  void deadlinesComeAsACalendarThatOthersRead() {
    Filed claim = SomeClaims.submitted(company);

    Reply calendar = Trial.requireStatus(200, desk.get("/v1/deadlines?format=ics"));

    assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("VERSION:2.0");
    List<VEvent> events = Biweekly.parse(calendar.body()).first().getEvents();
    assertThat(events).hasSize(3);
    assertThat(calendar.body()).contains("DTSTART;VALUE=DATE:");
    String on = "";
    Reply deadlines = desk.read("/v1/deadlines");
    for (int i = 0; deadlines.at("items/" + i) != null; i++) {
      if (deadlines.text("items/" + i + "/kind").equals("WAITING_PERIOD_ENDS")) {
        on = deadlines.text("items/" + i + "/on");
      }
    }
    assertThat(calendar.body()).contains("DTSTART;VALUE=DATE:" + on.replace("-", ""));
    assertThat(events.stream().map(e -> e.getUid().getValue()))
        .contains("WAITING_PERIOD_ENDS-" + claim.subject() + "@portcover");
    assertThat(desk.get("/v1/deadlines?format=ics").body())
        .as("the same deadlines have the same UIDs")
        .contains("WAITING_PERIOD_ENDS-" + claim.subject());
    Refused.fields(desk.get("/v1/deadlines?format=pdf"), "/query/format code-unknown");
  }
}
