package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyStatus;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EveryState;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuaranteeMessages;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.StateTable;
import cn.portcover.trial.Trial;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every status of a guarantee policy against everything that its company, insurers and the platform
 * can do to it.
 */
@DisplayName("Every status of a guarantee policy against every operation and message")
class GuaranteePolicyStatesTest
    implements EveryState<
        GuaranteePolicyStatus, GuaranteePolicyStatesTest.Act, GuaranteePolicyStatesTest.Issued> {
  private static final String TOTAL = "60000000.00";
  private static final String AMOUNT = SomeGuarantees.AMOUNT;
  private static final Insurer OTHER =
      Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static final String TABLE =
      """
                       EFFECTIVE  RELEASED  EXPIRED
      ISSUE_AGAIN      =          =         =
      ISSUE_OTHERWISE  x          x         x
      USE              =          =         =
      RELEASE_PART     =          x         =
      RELEASE          RELEASED   x         RELEASED
      RELEASE_MORE     x          x         x
      RELEASE_BY_OTHER x          x         x
      EXPIRE_EARLY     =          =         =
      DOCUMENT         =          =         =
      VIEW             =          =         =
      HISTORY          =          =         =
      """;

  /** A policy, its application, and the limit that is of them alone. */
  record Issued(Filed filed, String number) {
    static Issued in(GuaranteePolicyStatus status, SomeCompany company, Desk desk) {
      Issued issued = new Issued(SomeGuarantees.submitted(company, desk), Trial.fresh("JQGB"));
      SomeGuarantees.effective(issued.filed, issued.number);
      switch (status) {
        case EFFECTIVE -> {}
        case RELEASED ->
            Trial.requireStatus(200, issued.enter("RELEASE", AMOUNT, issued.filed.id(), "0.00"));
        // As the schedule does it, when its last day is over.
        case EXPIRED -> SomePayments.keep(issued.kept().expire());
      }
      return issued;
    }

    String id() {
      return number + "~" + filed.insurer().id();
    }

    String path() {
      return "/v1/guarantee/policies/" + id();
    }

    Reply get(String below) {
      return filed.desk().get(path() + below);
    }

    GuaranteePolicy kept() {
      return Trial.system()
          .beans()
          .getBean(Store.class)
          .find(GuaranteePolicy.KIND, Owner.company(filed.company().uscc()), id())
          .orElseThrow()
          .record();
    }

    /** What the insurer's ledger says, and what is used after it. */
    Reply enter(String kind, String amount, String reference, String used) {
      return enter(filed.insurer(), kind, amount, reference, used);
    }

    Reply enter(Insurer insurer, String kind, String amount, String reference, String used) {
      Asked limit = new Asked(filed.desk(), filed.limit(), insurer);
      return limit.say(
          "limit.changed", SomeLimits.entry(limit, kind, amount, reference, TOTAL, used));
    }

    private Map<String, Object> terms() {
      return SomeGuaranteeMessages.policy(filed, number);
    }

    Reply issueAgain() {
      return SomeGuaranteeMessages.issue(filed, terms());
    }

    Reply issueOtherwise() {
      String later = SomeCovers.today().plusDays(90).toString();
      return SomeGuaranteeMessages.issue(filed, Fields.with(terms(), "effectiveTo", later));
    }

    /** As if its last day had been yesterday. */
    void runOut() {
      GuaranteePolicy it = kept();
      SomePayments.keep(
          new GuaranteePolicy(
              it.policyNumber(),
              it.applicationId(),
              it.company(),
              it.limit(),
              it.form(),
              new CoverPeriod(SomeCovers.today().minusDays(90), SomeCovers.today().minusDays(1)),
              it.guaranteedAmount(),
              it.premium(),
              it.status(),
              it.createdAt(),
              it.version() + 1));
    }
  }

  /** What is done, and with what it is refused. */
  enum Act {
    ISSUE_AGAIN("", Issued::issueAgain),
    ISSUE_OTHERWISE("guarantee-policy-issued-otherwise", Issued::issueOtherwise),
    USE("", it -> it.enter("USE", AMOUNT, it.number(), AMOUNT)),
    RELEASE_PART("limit-used-less", it -> it.enter("RELEASE", "4723.00", it.number(), "10000.00")),
    RELEASE("limit-used-less", it -> it.enter("RELEASE", AMOUNT, it.number(), "0.00")),
    RELEASE_MORE("limit-used-less", it -> it.enter("RELEASE", "14723.01", it.number(), "0.00")),
    RELEASE_BY_OTHER("PARKED", it -> it.enter(OTHER, "RELEASE", AMOUNT, it.number(), "0.00")),
    EXPIRE_EARLY(
        "",
        it -> {
          Trial.run("ExpireGuaranteePolicies");
          return it.get("");
        }),
    DOCUMENT("", it -> it.get("/documents/guarantee-policy")),
    VIEW("", it -> it.get("")),
    HISTORY("", it -> it.get("/history"));

    private final String refusal;

    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Issued, Reply> does;

    Act(String refusal, Function<Issued, Reply> does) {
      this.refusal = refusal;
      this.does = does;
    }
  }

  @Override
  public Issued in(GuaranteePolicyStatus status) {
    return Issued.in(status, company, desk);
  }

  @Override
  public String act(Act act, Issued issued) {
    return StateTable.refusal(act.does.apply(issued));
  }

  @Override
  public String refusal(Act act) {
    return act.refusal;
  }

  @Override
  public Object seen(Issued issued) {
    return issued.kept();
  }

  @Override
  public String status(Issued issued) {
    return issued.kept().status().name();
  }

  @TestFactory
  Stream<DynamicTest> everyStatusAndAct() {
    return against(TABLE, Act.values(), GuaranteePolicyStatus.values());
  }

  /** By the schedule. */
  @Test
  void afterItsLastDayWhatWasInForceIsOver() {
    List<Issued> all = Arrays.stream(GuaranteePolicyStatus.values()).map(this::in).toList();
    all.forEach(Issued::runOut);

    while (Trial.run("ExpireGuaranteePolicies") > 0) {
      // The next batch: other tests leave some behind.
    }

    assertThat(all.stream().map(this::status)).containsExactly("EXPIRED", "RELEASED", "EXPIRED");
  }
}
