package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.Trial;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What applications hold of a limit, as the insurer's policies and its ledger tell of it. */
class LimitHoldingsTest {
  private static final String TOTAL = "60000000.00";
  private static final String AMOUNT = SomeGuarantees.AMOUNT;
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String id = SomeGuarantees.limit(company, TOTAL);
  private final Asked limit = new Asked(desk, id, SomeCovers.insurer());

  private Reply say(String kind, String amount, String reference, String used) {
    return limit.say(
        "limit.changed", SomeLimits.entry(limit, kind, amount, reference, TOTAL, used));
  }

  private Reply say(int sequence, String kind, String amount, String reference, String used) {
    return limit.say(
        "limit.changed", sequence, SomeLimits.entry(limit, kind, amount, reference, TOTAL, used));
  }

  private Filed filed(GuaranteeApplicationStatus status) {
    return SomeGuarantees.in(status, SomeGuarantees.submitted(company, desk, id));
  }

  private Reply policy(String number) {
    return desk.read("/v1/guarantee/policies/" + number + "~" + limit.insurer().id());
  }

  @Test
  void theLedgerTellsOfWhatThePolicyUsedAndNothingChanges() {
    String number = Trial.fresh("JQGB");
    SomeGuarantees.effective(SomeGuarantees.submitted(company, desk, id), number);
    assertThat(limit.ledger()).containsExactly(TOTAL, AMOUNT, "0.00", "59985277.00");

    assertThat(say("USE", AMOUNT, number, AMOUNT).text("state")).isEqualTo("APPLIED");
    assertThat(say("USE", AMOUNT, number, AMOUNT).text("state")).isEqualTo("APPLIED");

    assertThat(limit.ledger()).containsExactly(TOTAL, AMOUNT, "0.00", "59985277.00");
    assertThat(desk.read(limit.path("changes")).at("items/3")).isNull();
  }

  @Test
  void theLedgerMayTellOfAUseBeforeThePolicyDoes() {
    Filed paid = filed(GuaranteeApplicationStatus.PAID);

    assertThat(say("USE", AMOUNT, paid.id(), AMOUNT).text("state")).isEqualTo("APPLIED");
    assertThat(limit.ledger()).containsExactly(TOTAL, AMOUNT, "0.00", "59985277.00");
    Trial.requireStatus(
        200,
        SomeGuaranteeMessages.issue(paid, SomeGuaranteeMessages.policy(paid, Trial.fresh("JQGB"))));

    assertThat(paid.status()).isEqualTo("EFFECTIVE");
    assertThat(limit.ledger()).containsExactly(TOTAL, AMOUNT, "0.00", "59985277.00");
  }

  /** Two policies, and an entry between the two uses: whatever comes first, no figures differ. */
  @Test
  void policiesMayBeAheadOfTheLedger() {
    String first = Trial.fresh("JQGB");
    String second = Trial.fresh("JQGB");
    SomeGuarantees.effective(SomeGuarantees.submitted(company, desk, id), first);
    SomeGuarantees.effective(SomeGuarantees.submitted(company, desk, id), second);

    assertThat(say(1, "USE", AMOUNT, first, "14723.00").text("state")).isEqualTo("APPLIED");
    assertThat(say(2, "USE", "100.00", "JQ-OUT", "14823.00").text("state")).isEqualTo("APPLIED");
    assertThat(say(3, "USE", AMOUNT, second, "29546.00").text("state")).isEqualTo("APPLIED");

    assertThat(limit.ledger()).containsExactly(TOTAL, "29546.00", "0.00", "59970454.00");
  }

  @Test
  void aDutyThatIsPaidReleasesTheLimitInPartsAndThenThePolicy() {
    String number = Trial.fresh("JQGB");
    Filed filed = SomeGuarantees.effective(SomeGuarantees.submitted(company, desk, id), number);

    assertThat(say("RELEASE", "4723.00", number, "10000.00").text("state")).isEqualTo("APPLIED");
    assertThat(limit.ledger()).containsExactly(TOTAL, "10000.00", "0.00", "59990000.00");
    assertThat(policy(number).text("status")).isEqualTo("EFFECTIVE");
    Refused.fields(
        say("RELEASE", "10000.01", filed.id(), "0.00"), "/data/entry/amount limit-used-less");

    assertThat(say("RELEASE", "10000.00", filed.id(), "0.00").text("state")).isEqualTo("APPLIED");
    assertThat(limit.ledger()).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
    assertThat(policy(number).text("status")).isEqualTo("RELEASED");
  }

  @Test
  void aReleaseThatComesBeforeThePolicyWaitsForIt() {
    Filed paid = filed(GuaranteeApplicationStatus.PAID);
    String number = Trial.fresh("JQGB");
    assertThat(say(2, "RELEASE", AMOUNT, paid.id(), "0.00").text("state")).isEqualTo("PARKED");

    Map<String, Object> policy = SomeGuaranteeMessages.policy(paid, number);
    Trial.requireStatus(200, SomeGuaranteeMessages.issue(paid, policy));
    SomeLimits.handOn(limit);

    assertThat(limit.ledger()).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
    assertThat(policy(number).text("status")).isEqualTo("RELEASED");
  }

  @Test
  void whatCameToNothingIsNotUsed() {
    Filed rejected = filed(GuaranteeApplicationStatus.DATA_REJECTED);

    assertThat(say("USE", AMOUNT, rejected.id(), AMOUNT).text("state")).isEqualTo("PARKED");
    Refused.fields(
        say("RELEASE", "1.00", rejected.id(), "0.00"), "/data/entry/amount limit-used-less");
    assertThat(limit.ledger()).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
  }
}
