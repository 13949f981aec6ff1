package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The insurer's decisions on limits, told again, late or when the limit is over. */
class LimitDecisionsAgainTest {
  private static final String TOTAL = "60000000.00";
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final Asked limit = SomeLimits.granted(company, desk, TOTAL);

  @Test
  void aDecisionSentAgainMustSayTheSameTerms() {
    Map<String, Object> decision = new HashMap<>(SomeLimits.decision(limit, "GRANTED", TOTAL));
    assertThat(limit.say("limit.decided", decision).text("state")).isEqualTo("APPLIED");
    decision.put("ratePercent", "1.23");
    Refused.fields(limit.say("limit.decided", decision), "/data/result limit-decided-otherwise");
  }

  /** An older decision is told as it was; sent again it is the same. */
  @Test
  void anOlderDecisionSentAgainIsTheSame() {
    Trial.requireStatus(200, SomeLimits.increase(limit, "1.00"));
    assertThat(
            limit
                .say(
                    "limit.changed",
                    9,
                    SomeLimits.entry(limit, "TOTAL", null, "JQ-9", "90000000.00", "0.00"))
                .text("state"))
        .isEqualTo("APPLIED");
    Map<String, Object> decision = SomeLimits.decision(limit, "INCREASED", "80000000.00");
    assertThat(limit.say("limit.decided", 8, decision).text("state")).isEqualTo("APPLIED");
    assertThat(limit.say("limit.decided", decision).text("state")).isEqualTo("APPLIED");
    assertThat(limit.ledger().getFirst()).isEqualTo("90000000.00");
  }

  @Test
  void anIncreaseThatComesWhenTheLimitIsOverIsRefused() {
    Trial.requireStatus(200, SomeLimits.increase(limit, "1.00"));
    Reply over =
        limit.say("limit.changed", SomeLimits.entry(limit, "EXPIRE", null, "JQ-E", TOTAL, "0.00"));
    assertThat(over.text("state")).isEqualTo("APPLIED");

    Refused.fields(
        limit.say("limit.decided", SomeLimits.decision(limit, "INCREASED", "80000000.00")),
        "/data/result limit-over");
    assertThat(
            limit
                .say("limit.decided", SomeLimits.decision(limit, "INCREASE_REFUSED", null))
                .text("state"))
        .isEqualTo("SUPERSEDED");
    assertThat(limit.status()).isEqualTo("EXPIRED");
  }

  @Test
  void theEndOfATermThatIsOverDoesNotEndTheNextOne() {
    Map<String, Object> end = SomeLimits.entry(limit, "EXPIRE", null, "JQ-E", TOTAL, "0.00");
    assertThat(limit.say("limit.changed", end).text("state")).isEqualTo("APPLIED");
    Map<String, Object> older = new HashMap<>(end);
    older.put("at", Trial.now().minus(Duration.ofMinutes(5)).toString());
    Trial.requireStatus(200, SomeLimits.applyAgain(limit, SomeLimits.form()));
    assertThat(
            limit.say("limit.decided", SomeLimits.decision(limit, "GRANTED", TOTAL)).text("state"))
        .isEqualTo("APPLIED");

    assertThat(limit.say("limit.changed", older).text("state")).isEqualTo("SUPERSEDED");

    assertThat(limit.status()).isEqualTo("GRANTED");
  }
}
