package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.StateTable;
import cn.portcover.trial.Trial;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** SM-10 at the insurers' door. */
@DisplayName("Every status of a limit against everything that insurers say")
class LimitMessagesTest {
  private static final Insurer OTHER =
      Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  /**
   * Where it leads; {@code =} where it is taken and changes nothing, {@code ~} where the status
   * stays and the ledger changes, else why it is not taken.
   */
  private static final String TABLE =
      """
              APPLIED    GRANTED    FAILED     EXPIRED    INCREASING        INCREASE_REFUSED
      GRANT   GRANTED    =          otherwise  =          unasked           unasked
      FAIL    FAILED     otherwise  =          otherwise  unasked           unasked
      MORE    unasked    unasked    unasked    unasked    GRANTED           otherwise
      NO_MORE unasked    unasked    unasked    unasked    INCREASE_REFUSED  =
      EXPIRE  PARKED     EXPIRED    PARKED     =          EXPIRED           EXPIRED
      TOTAL   PARKED     ~          PARKED     ~          ~                 ~
      USE     PARKED     ~          PARKED     ~          ~                 ~
      RELEASE PARKED     ~          PARKED     ~          ~                 ~
      UNUSED  PARKED     less       PARKED     less       less              less
      WRONG   PARKED     differs    PARKED     differs    differs           differs
      OTHER   PARKED     PARKED     PARKED     PARKED     PARKED            PARKED
      """;

  private static final Map<String, String> CODES =
      Map.of(
          "otherwise",
          "limit-decided-otherwise",
          "unasked",
          "limit-not-asked-for",
          "differs",
          "limit-differs",
          "less",
          "limit-used-less");

  /** What an insurer says. */
  private enum Word {
    GRANT(limit -> decided(limit, "GRANTED", "60000000.00")),
    FAIL(limit -> decided(limit, "FAILED", null)),
    MORE(limit -> decided(limit, "INCREASED", "70000000.00")),
    NO_MORE(limit -> decided(limit, "INCREASE_REFUSED", null)),
    EXPIRE(limit -> changed(limit, "EXPIRE", null, "60000000.00", "0.00")),
    TOTAL(limit -> changed(limit, "TOTAL", null, "50000000.00", "0.00")),
    USE(limit -> changed(limit, "USE", "14723.00", "60000000.00", "14723.00")),
    RELEASE(
        limit -> {
          changed(limit, "USE", "14723.00", "60000000.00", "14723.00");
          return changed(limit, "RELEASE", "4723.00", "60000000.00", "10000.00");
        }),
    UNUSED(limit -> changed(limit, "RELEASE", "0.01", "60000000.00", "0.00")),
    WRONG(limit -> changed(limit, "USE", "14723.00", "60000000.00", "14723.01")),
    OTHER(
        limit ->
            LimitMessagesTest.OTHER.send(
                "limit.decided",
                "limits/" + limit.id(),
                SomeLimits.decision(limit, "FAILED", null)));

    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Asked, Reply> says;

    Word(Function<Asked, Reply> says) {
      this.says = says;
    }

    private static Reply decided(Asked limit, String result, @Nullable String total) {
      return limit.say("limit.decided", SomeLimits.decision(limit, result, total));
    }

    private static Reply changed(
        Asked limit, String kind, @Nullable String amount, String total, String used) {
      return limit.say(
          "limit.changed", SomeLimits.entry(limit, kind, amount, Trial.fresh("JQ-"), total, used));
    }
  }

  @BeforeEach
  void theInsurerMayAskAfterTheCompany() {
    SomeLimits.authorise(company, desk, SomeLimits.insurer());
  }

  @TestFactory
  Stream<DynamicTest> everyStatusAndWord() {
    StateTable table = StateTable.of(TABLE, Word.values(), LimitStatus.values());
    return Arrays.stream(LimitStatus.values())
        .map(
            status ->
                DynamicTest.dynamicTest(
                    status.name(),
                    () -> {
                      for (Word word : Word.values()) {
                        tell(word, status, table.cell(word, status));
                      }
                    }));
  }

  private void tell(Word word, LimitStatus status, String expected) {
    Asked limit = SomeLimits.in(status, desk);
    String what = word + " of what is " + status;
    String before = limit.view().body();

    String refused = StateTable.refusal(word.says.apply(limit));

    boolean moves = Arrays.stream(LimitStatus.values()).anyMatch(s -> s.name().equals(expected));
    boolean taken = moves || expected.equals("=") || expected.equals("~");
    assertThat(refused).as(what).isEqualTo(taken ? "" : CODES.getOrDefault(expected, expected));
    assertThat(limit.status()).as(what).isEqualTo(moves ? expected : status.name());
    assertThat(limit.view().body().equals(before))
        .as(what)
        .isEqualTo(!moves && !expected.equals("~"));
  }

  @Test
  void aDecisionMayNameItsRequest() {
    Asked limit = SomeLimits.in(LimitStatus.FAILED, desk);
    Trial.requireStatus(200, SomeLimits.applyAgain(limit, SomeLimits.form()));
    Map<String, Object> grant = SomeLimits.decision(limit, "GRANTED", "60000000.00");

    assertThat(limit.say("limit.decided", Fields.with(grant, "request", 1)).text("state"))
        .as("of the request before")
        .isEqualTo("SUPERSEDED");
    Refused.fields(
        limit.say("limit.decided", Fields.with(grant, "request", 3)),
        "/data/request number-of-the-future");
    assertThat(limit.status()).isEqualTo("APPLIED");
    limit.told("limit.decided", Fields.with(grant, "request", 2));
    assertThat(limit.status()).isEqualTo("GRANTED");
  }

  @Test
  void aDecisionThatCrossesTheEndOfTheLimitIsTooLate() {
    Asked limit = SomeLimits.in(LimitStatus.INCREASING, desk);
    limit.told(
        "limit.changed",
        SomeLimits.entry(limit, "EXPIRE", null, Trial.fresh("JQ-"), "60000000.00", "0.00"));

    assertThat(
            limit
                .say("limit.decided", SomeLimits.decision(limit, "INCREASED", "70000000.00"))
                .text("state"))
        .isEqualTo("SUPERSEDED");
    assertThat(limit.status()).isEqualTo("EXPIRED");
  }

  @Test
  void whatIsWrongInItselfIsRefused() {
    Asked limit = SomeLimits.appliedAlone(desk);
    Map<String, Object> grant = SomeLimits.decision(limit, "GRANTED", "60000000.00");

    for (String field : List.of("total", "ratePercent", "effectiveFrom")) {
      Refused.fields(
          limit.say("limit.decided", Fields.with(grant, field, null)),
          "/data/" + field + " required");
    }
    Refused.fields(
        limit.say("limit.decided", Fields.with(grant, "total", SomePolicies.money("1.00", "USD"))),
        "/data/total currency-must-be-cny");
    Refused.fields(
        limit.say("limit.decided", Fields.with(grant, "total", SomePolicies.money("0.00", "CNY"))),
        "/data/total money-not-positive");
    Refused.fields(
        limit.say("limit.decided", Fields.with(grant, "ratePercent", "100.01")),
        "/data/ratePercent percent-out-of-range");
    Refused.fields(
        limit.say("limit.decided", Fields.with(grant, "effectiveTo", "2020-01-01")),
        "/data/effectiveTo period-reversed");
    Refused.fields(
        limit.say(
            "limit.decided",
            Fields.with(SomeLimits.decision(limit, "FAILED", null), "reason", null)),
        "/data/reason required");
    Map<String, Object> use = SomeLimits.entry(limit, "USE", null, "JQ-1", "60000000.00", "0.00");
    Refused.fields(limit.say("limit.changed", use), "/data/entry/amount required");
    assertThat(limit.status()).isEqualTo("APPLIED");
    Asked unknown = new Asked(desk, "01ARZ3NDEKTSV4RRFFQ69G5FAV", SomeLimits.insurer());
    assertThat(
            unknown
                .say("limit.decided", SomeLimits.decision(unknown, "FAILED", null))
                .text("state"))
        .isEqualTo("PARKED");
  }

  @Test
  void newDaysThatDoNotGoWithTheOldOnesAreRefused() {
    Asked limit = SomeLimits.in(LimitStatus.INCREASING, desk);

    Refused.fields(
        limit.say(
            "limit.decided",
            Fields.with(
                SomeLimits.decision(limit, "INCREASED", "70000000.00"),
                "effectiveTo",
                "2020-01-01")),
        "/data/effectiveTo period-reversed");
    assertThat(limit.status()).isEqualTo("INCREASING");
  }
}
