package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EveryState;
import cn.portcover.trial.Fields;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.StateTable;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** SM-10 at the company's door: every status of a limit against what it can do to it, and time. */
@DisplayName("Every status of a limit against every operation")
class LimitStatesTest implements EveryState<LimitStatus, LimitStatesTest.Act, Asked> {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static final String TABLE =
      """
                   APPLIED  GRANTED     FAILED   EXPIRED  INCREASING  INCREASE_REFUSED
      APPLY_AGAIN  x        x           APPLIED  APPLIED  x           x
      INCREASE     x        INCREASING  x        x        x           INCREASING
      INSURE       x        GRANTED     x        x        INCREASING  INCREASE_REFUSED
      ESTIMATE     x        =           x        x        =           =
      EXPIRE_EARLY =        =           =        =        =           =
      VIEW         =        =           =        =        =           =
      HISTORY      =        =           =        =        =           =
      CHANGES      =        =           =        =        =           =
      """;

  /** What is done to a limit, and with what it is refused. */
  enum Act {
    APPLY_AGAIN("limit-not-open", limit -> SomeLimits.applyAgain(limit, SomeLimits.form())),
    INCREASE("limit-not-open", limit -> SomeLimits.increase(limit, "1.00")),
    INSURE("limit-not-usable", LimitStatesTest::insure),
    ESTIMATE("limit-not-usable", LimitStatesTest::estimate),
    EXPIRE_EARLY(
        "",
        limit -> {
          Trial.run("ExpireLimits");
          return limit.view();
        }),
    VIEW("", limit -> limit.desk().get(limit.path())),
    HISTORY("", limit -> limit.desk().get(limit.path("history"))),
    CHANGES("", limit -> limit.desk().get(limit.path("changes")));

    private final String refusal;

    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Asked, Reply> does;

    Act(String refusal, Function<Asked, Reply> does) {
      this.refusal = refusal;
      this.does = does;
    }
  }

  /** With a signature where one is given; its request refuses as the operation does. */
  private static Reply insure(Asked limit) {
    Desk desk = limit.desk();
    Map<String, Object> body = SomeGuarantees.body(limit.id(), SomeGuarantees.form());
    Reply request = SomeSignings.request(desk, "APPLY_FOR_GUARANTEE", body);
    return SomeGuarantees.post(
        desk,
        request.status() == 201 ? Fields.with(body, "signature", desk.signature(request)) : body);
  }

  private static Reply estimate(Asked limit) {
    String today = SomeCovers.today().toString();
    return limit.desk().get(limit.path("what-if") + "?amount=1.00&from=" + today + "&to=" + today);
  }

  @BeforeEach
  void theInsurerMayAskAfterTheCompany() {
    SomeLimits.authorise(company, desk, SomeLimits.insurer());
  }

  @Override
  public Asked in(LimitStatus status) {
    return SomeLimits.in(status, desk);
  }

  @Override
  public String act(Act act, Asked limit) {
    return StateTable.refusal(act.does.apply(limit));
  }

  @Override
  public String refusal(Act act) {
    return act.refusal;
  }

  @Override
  public Object seen(Asked limit) {
    return limit.view().body();
  }

  @Override
  public String status(Asked limit) {
    return limit.status();
  }

  @TestFactory
  Stream<DynamicTest> everyStatusAndAct() {
    return against(TABLE, Act.values(), LimitStatus.values());
  }

  /** In that status, and where it is granted until today only. */
  private Asked untilToday(LimitStatus status) {
    if (!status.isOpen()) {
      return in(status);
    }
    Asked limit = SomeLimits.appliedAlone(desk);
    Map<String, Object> grant = SomeLimits.decision(limit, "GRANTED", "60000000.00");
    limit.told("limit.decided", Fields.with(grant, "effectiveTo", SomeCovers.today().toString()));
    if (status != LimitStatus.GRANTED) {
      Trial.requireStatus(200, SomeLimits.increase(limit, "1.00"));
    }
    return status == LimitStatus.INCREASE_REFUSED
        ? SomeLimits.decided(limit, "INCREASE_REFUSED", null)
        : limit;
  }

  /** By the schedule. */
  @Test
  void afterItsLastDayWhatWasGrantedIsOver() {
    List<Asked> all = Arrays.stream(LimitStatus.values()).map(this::untilToday).toList();
    assertThat(all.stream().map(Asked::status))
        .containsExactly(
            "APPLIED", "GRANTED", "FAILED", "EXPIRED", "INCREASING", "INCREASE_REFUSED");

    Trial.clock().advance(Duration.ofDays(1));
    while (Trial.run("ExpireLimits") > 0) {
      // The next batch: other tests leave some behind.
    }

    Desk next = company.operator();
    assertThat(all.stream().map(limit -> next.read(limit.path()).text("status")))
        .containsExactly("APPLIED", "EXPIRED", "FAILED", "EXPIRED", "EXPIRED", "EXPIRED");
  }
}
