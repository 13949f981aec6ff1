package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
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

/**
 * The insurer's ledger is ahead of its other messages: no figure is counted twice, none is lost.
 */
class LimitEntriesAheadTest {
  private static final String TOTAL = "60000000.00";
  private static final String AMOUNT = SomeGuarantees.AMOUNT;
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String id = SomeGuarantees.limit(company, TOTAL);
  private final Asked limit = new Asked(desk, id, SomeCovers.insurer());
  private final String number = Trial.fresh("JQGB");

  private String say(String kind, String amount, String reference, String used) {
    Map<String, Object> entry = SomeLimits.entry(limit, kind, amount, reference, TOTAL, used);
    return limit.say("limit.changed", entry).text("state");
  }

  private Filed paid() {
    return SomeGuarantees.in(
        GuaranteeApplicationStatus.PAID, SomeGuarantees.submitted(company, desk, id));
  }

  private String issued(Filed filed) {
    Trial.requireStatus(
        200, SomeGuaranteeMessages.issue(filed, SomeGuaranteeMessages.policy(filed, number)));
    return desk.read("/v1/guarantee/policies/" + number + "~" + limit.insurer().id())
        .text("status");
  }

  @Test
  void aUseUnderTheNumberOfAPolicyThatIsStillToComeIsItsUse() {
    Filed paid = paid();
    assertThat(say("USE", AMOUNT, number, AMOUNT)).isEqualTo("APPLIED");
    assertThat(limit.ledger()).containsExactly(TOTAL, AMOUNT, AMOUNT, "59970554.00");

    assertThat(issued(paid)).isEqualTo("EFFECTIVE");

    assertThat(limit.ledger()).containsExactly(TOTAL, AMOUNT, "0.00", "59985277.00");
    assertThat(say("RELEASE", AMOUNT, number, "0.00")).isEqualTo("APPLIED");
    assertThat(limit.ledger()).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
    assertThat(
            desk.read("/v1/guarantee/policies/" + number + "~" + limit.insurer().id())
                .text("status"))
        .isEqualTo("RELEASED");
  }

  @Test
  void whatIsReleasedBeforeItsPolicyComesIsReleasedInThePolicyToo() {
    Filed paid = paid();
    assertThat(say("USE", AMOUNT, number, AMOUNT)).isEqualTo("APPLIED");
    assertThat(say("RELEASE", "4723.00", number, "10000.00")).isEqualTo("APPLIED");
    Refused.fields(
        limit.say(
            "limit.changed", SomeLimits.entry(limit, "RELEASE", "10000.01", number, TOTAL, "0.00")),
        "/data/entry/amount limit-used-less");

    assertThat(issued(paid)).isEqualTo("EFFECTIVE");
    assertThat(limit.ledger()).containsExactly(TOTAL, "10000.00", "0.00", "59990000.00");

    assertThat(say("RELEASE", "10000.00", paid.id(), "0.00")).isEqualTo("APPLIED");
    assertThat(limit.ledger()).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
  }

  @Test
  void aPolicyThatComesAfterItsReleaseIsReleased() {
    Filed paid = paid();
    assertThat(say("USE", AMOUNT, paid.id(), AMOUNT)).isEqualTo("APPLIED");
    assertThat(say("RELEASE", AMOUNT, paid.id(), "0.00")).isEqualTo("APPLIED");

    assertThat(issued(paid)).isEqualTo("RELEASED");
    assertThat(limit.ledger()).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
  }

  @Test
  void aReleaseUnderTheNumberOfAPolicyThatIsStillToComeIsItsRelease() {
    Filed paid = paid();
    assertThat(say("USE", AMOUNT, paid.id(), AMOUNT)).isEqualTo("APPLIED");
    assertThat(say("RELEASE", AMOUNT, number, "0.00")).isEqualTo("APPLIED");

    assertThat(issued(paid)).isEqualTo("RELEASED");
    assertThat(limit.ledger()).containsExactly(TOTAL, "0.00", "0.00", TOTAL);
  }

  @Test
  void aUseOfAnotherAmountIsNotThePolicys() {
    Filed paid = paid();
    assertThat(say("USE", "1.00", number, "1.00")).isEqualTo("APPLIED");

    assertThat(issued(paid)).isEqualTo("EFFECTIVE");

    assertThat(limit.ledger()).containsExactly(TOTAL, "14724.00", "0.00", "59985276.00");
  }

  @Test
  void aUseForWhichOnlyWhatIsReservedIsLeftWaitsForThePolicy() {
    String small = SomeGuarantees.limit(company, AMOUNT);
    Asked all = new Asked(desk, small, SomeCovers.insurer());
    Filed paid =
        SomeGuarantees.in(
            GuaranteeApplicationStatus.PAID, SomeGuarantees.submitted(company, desk, small));
    assertThat(
            all.say("limit.changed", SomeLimits.entry(all, "USE", AMOUNT, number, AMOUNT, AMOUNT))
                .text("state"))
        .isEqualTo("PARKED");

    assertThat(issued(paid)).isEqualTo("EFFECTIVE");
    SomeLimits.handOn(all);

    assertThat(all.ledger()).containsExactly(AMOUNT, AMOUNT, "0.00", "0.00");
  }
}
