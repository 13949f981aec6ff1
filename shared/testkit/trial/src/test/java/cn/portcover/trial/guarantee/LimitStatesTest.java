package cn.portcover.trial.guarantee;

import cn.portcover.domain.guarantee.LimitStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EveryState;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.StateTable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** SM-10 at the company's door: every status of a limit against what it can do to it. */
@DisplayName("Every status of a limit against every operation")
class LimitStatesTest implements EveryState<LimitStatus, LimitStatesTest.Act, Asked> {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static final String TABLE =
      """
                   APPLIED  GRANTED     FAILED   EXPIRED  INCREASING  INCREASE_REFUSED
      APPLY_AGAIN  x        x           APPLIED  APPLIED  x           x
      INCREASE     x        INCREASING  x        x        x           INCREASING
      VIEW         =        =           =        =        =           =
      HISTORY      =        =           =        =        =           =
      CHANGES      =        =           =        =        =           =
      """;

  /** What is done to a limit, and with what it is refused. */
  enum Act {
    APPLY_AGAIN("limit-not-open", limit -> SomeLimits.applyAgain(limit, SomeLimits.form())),
    INCREASE("limit-not-open", limit -> SomeLimits.increase(limit, "1.00")),
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
}
