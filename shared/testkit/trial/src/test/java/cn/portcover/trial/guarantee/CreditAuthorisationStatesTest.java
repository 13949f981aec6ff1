package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EveryState;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeAuthorisations;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.StateTable;
import cn.portcover.trial.Trial;
import cn.portcover.trial.payment.SomeStreams;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every status of a credit authorisation against everything that its company, insurers and the
 * platform can do to it.
 */
@DisplayName("Every status of a credit authorisation against every operation and message")
class CreditAuthorisationStatesTest
    implements EveryState<
        CreditAuthorisationStatus,
        CreditAuthorisationStatesTest.Act,
        CreditAuthorisationStatesTest.Made> {
  private static final Insurer OTHER = SomeAuthorisations.another();

  private static final String TABLE =
      """
                           SIGNED          RECEIVED  RECEIPT_FAILED  REPLACED  EXPIRED
      SIGN_ANOTHER         =               =         =               =         =
      RECEIVE              RECEIVED        =         RECEIVED        =         =
      RECEIVE_AFTER_NEWER  REPLACED        REPLACED  REPLACED        =         =
      NEWER_RECEIVED       =               REPLACED  =               =         =
      FAIL                 RECEIPT_FAILED  x         =               x         x
      NO_REASON            x               x         x               x         x
      BY_ANOTHER           x               x         x               x         x
      DELIVERED            =               =         =               =         =
      GIVEN_UP             RECEIPT_FAILED  =         =               =         =
      EXPIRE_EARLY         =               =         =               =         =
      DOCUMENT             =               =         =               =         =
      EVIDENCE             =               =         =               =         =
      VIEW                 =               =         =               =         =
      HISTORY              =               =         =               =         =
      """;

  /** An authorisation of a company of its own, since a newer one of the same would replace it. */
  record Made(SomeCompany company, Desk desk, String seal, String id) {
    static Made in(CreditAuthorisationStatus status) {
      SomeCompany company = SomeCompany.fresh();
      Desk desk = company.operator();
      String seal = SomeSignings.seal(company);
      Made made = new Made(company, desk, seal, SomeAuthorisations.signed(desk, seal));
      switch (status) {
        case SIGNED -> {}
        case RECEIVED -> made.say("SUCCEEDED");
        case RECEIPT_FAILED -> made.say("FAILED");
        case REPLACED -> {
          made.say("SUCCEEDED");
          made.receiveNewer();
        }
        case EXPIRED -> {
          made.say("SUCCEEDED");
          // As the schedule does it, a year later.
          SomePayments.keep(made.kept().expire());
        }
      }
      return made;
    }

    CreditAuthorisation kept() {
      return SomeAuthorisations.kept(company, id);
    }

    Reply say(String result) {
      return SomeAuthorisations.say(id, result);
    }

    Reply signAnother() {
      return SomeAuthorisations.sign(desk, SomeAuthorisations.body(seal));
    }

    void receiveNewer() {
      Trial.requireStatus(
          200, SomeAuthorisations.say(SomeAuthorisations.signed(desk, seal), "SUCCEEDED"));
    }

    Reply newerReceived() {
      receiveNewer();
      return get("");
    }

    Reply receiveAfterNewer() {
      receiveNewer();
      return say("SUCCEEDED");
    }

    Reply get(String below) {
      return desk.get(SomeAuthorisations.path(id) + below);
    }

    /** As if it had been signed a year and a day ago. */
    void runOut() {
      CreditAuthorisation it = kept();
      SomePayments.keep(
          new CreditAuthorisation(
              it.id(),
              it.company(),
              it.insurer(),
              it.insurerName(),
              it.signed(),
              SomeSignings.today().minusDays(1),
              it.status(),
              it.receivedAt(),
              it.reason(),
              it.createdAt(),
              it.version() + 1));
    }

    /** What the insurer owes an answer to. */
    OutgoingMessage told() {
      return SomePayments.told(company, "guarantee/credit-authorisations/" + id + "/").getLast();
    }
  }

  /** What is done, and with what it is refused. */
  enum Act {
    SIGN_ANOTHER("", Made::signAnother),
    RECEIVE("", made -> made.say("SUCCEEDED")),
    RECEIVE_AFTER_NEWER("", Made::receiveAfterNewer),
    NEWER_RECEIVED("", Made::newerReceived),
    FAIL("authorisation-answered-otherwise", made -> made.say("FAILED")),
    NO_REASON(
        "required",
        made ->
            SomeAuthorisations.say(
                SomeAuthorisations.insurer(),
                Fields.with(SomeAuthorisations.answer(made.id(), "FAILED"), "reason", null))),
    BY_ANOTHER(
        "PARKED",
        made -> SomeAuthorisations.say(OTHER, SomeAuthorisations.answer(made.id(), "SUCCEEDED"))),
    DELIVERED(CreditAuthorisationStatesTest::delivered),
    GIVEN_UP(CreditAuthorisationStatesTest::givenUp),
    EXPIRE_EARLY(
        made -> {
          Trial.run("ExpireCreditAuthorisations");
          return "";
        }),
    DOCUMENT("", made -> made.get("/documents/credit-authorisation")),
    EVIDENCE("", made -> made.get("/evidence")),
    VIEW("", made -> made.get("")),
    HISTORY("", made -> made.get("/history"));

    private final String refusal;

    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Made, String> does;

    Act(String refusal, Function<Made, Reply> call) {
      this.refusal = refusal;
      this.does = call.andThen(StateTable::refusal);
    }

    Act(Function<Made, String> does) {
      this.refusal = "";
      this.does = does;
    }
  }

  private static String delivered(Made made) {
    var attempt = new OutgoingMessage.Attempt(Trial.now(), 1, 204, null);
    SomeStreams.keepAndHandOn(made.told().delivered(attempt));
    return "";
  }

  private static String givenUp(Made made) {
    var attempt = new OutgoingMessage.Attempt(Trial.now(), 1, 500, null);
    SomeStreams.keepAndHandOn(made.told().dead(attempt));
    return "";
  }

  @Override
  public Made in(CreditAuthorisationStatus status) {
    return Made.in(status);
  }

  @Override
  public String act(Act act, Made made) {
    return act.does.apply(made);
  }

  @Override
  public String refusal(Act act) {
    return act.refusal;
  }

  @Override
  public Object seen(Made made) {
    return made.kept();
  }

  @Override
  public String status(Made made) {
    return made.kept().status().name();
  }

  @TestFactory
  Stream<DynamicTest> everyStatusAndAct() {
    return against(TABLE, Act.values(), CreditAuthorisationStatus.values());
  }

  /** By the schedule. */
  @Test
  void afterItsLastDayWhatWasInForceIsOver() {
    List<Made> all = Arrays.stream(CreditAuthorisationStatus.values()).map(Made::in).toList();
    all.forEach(Made::runOut);

    while (Trial.run("ExpireCreditAuthorisations") > 0) {
      // The next batch: other tests leave some behind.
    }

    assertThat(all.stream().map(this::status))
        .containsExactly("EXPIRED", "EXPIRED", "RECEIPT_FAILED", "REPLACED", "EXPIRED");
  }
}
