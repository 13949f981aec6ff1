package cn.portcover.trial.cargo;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EveryState;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoForms;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.StateTable;
import cn.portcover.trial.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * An open cover that is valid, or not for whatever reason, against what companies and insurers do.
 */
@DisplayName("Every state of an open cover against every operation and message")
class OpenCoverStatesTest
    implements EveryState<
        OpenCoverStatesTest.Days, OpenCoverStatesTest.Act, OpenCoverStatesTest.Covered> {
  private static final Insurer OTHER = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  /** An open cover by its days, and by its end where it was ended. */
  enum Days {
    VALID(-10, 10),
    COMING(10, 20),
    OVER(-20, -10),
    ENDED(-10, 10);

    private final int from;
    private final int to;

    Days(int from, int to) {
      this.from = from;
      this.to = to;
    }
  }

  private static final String TABLE =
      """
                       VALID    COMING   OVER     ENDED
      SIGN             VALID    VALID    VALID    VALID
      SIGN_OVER        INVALID  INVALID  INVALID  INVALID
      END_TODAY        INVALID  INVALID  INVALID  INVALID
      END_TOMORROW     VALID    INVALID  INVALID  VALID
      END_BY_OTHER     x        x        x        x
      SIGN_FOR_OTHER   x        x        x        x
      INSURE           =        =        =        =
      SUBMIT           =        x        x        x
      VIEW             =        =        =        =
      """;

  /** What is done to an open cover, and with what it is refused. */
  enum Act {
    SIGN("", c -> c.sign(-10, 10)),
    SIGN_OVER("", c -> c.sign(-20, -10)),
    END_TODAY("", c -> c.end(SomeCovers.insurer(), 0)),
    END_TOMORROW("", c -> c.end(SomeCovers.insurer(), 1)),
    END_BY_OTHER("PARKED", c -> c.end(OTHER, 0)),
    SIGN_FOR_OTHER("company-of-another-open-cover", Covered::signForOther),
    INSURE("", c -> c.desk().send(SomeCargo.saveCall(SomeCargoForms.form(c.id())))),
    SUBMIT("open-cover-not-valid", Covered::submit),
    VIEW("", c -> c.desk().get(c.path()));

    private final String refusal;

    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Covered, Reply> does;

    Act(String refusal, Function<Covered, Reply> does) {
      this.refusal = refusal;
      this.does = does;
    }
  }

  record Covered(SomeCompany company, Desk desk, String number, String id) {
    static Covered in(Days days, SomeCompany company, Desk desk) {
      String number = Trial.fresh("YB-");
      String id = SomeCovers.signed(desk, terms(company, number, days.from, days.to));
      Covered covered = new Covered(company, desk, number, id);
      if (days == Days.ENDED) {
        covered.end(SomeCovers.insurer(), 0);
      }
      return covered;
    }

    private static LocalDate inDays(int days) {
      return SomeCovers.today().plusDays(days);
    }

    private static Map<String, Object> terms(SomeCompany company, String number, int from, int to) {
      return SomeCovers.cover(company, number, inDays(from), inDays(to));
    }

    String path() {
      return "/v1/cargo/open-covers/" + id;
    }

    private Reply sign(Map<String, Object> terms) {
      return SomeCovers.insurer().send("open-cover.signed", "open-covers/" + number, terms);
    }

    Reply sign(int from, int to) {
      return sign(terms(company, number, from, to));
    }

    Reply signForOther() {
      return sign(terms(SomeCompany.fresh(), number, -10, 10));
    }

    Reply end(Insurer insurer, int inDays) {
      return insurer.send(
          "open-cover.ended",
          "open-covers/" + number,
          Fields.of(
              "openCoverNumber", number, "on", inDays(inDays).toString(), "reason", "双方协商终止"));
    }

    /** Nothing missing, and departing while it is valid if ever it is. */
    private Filed draft() {
      Map<String, Object> transport =
          Fields.with(
              Fields.with(SomeCargoForms.transport(), "departureOn", inDays(0).toString()),
              "arrivalOn",
              inDays(40).toString());
      Map<String, Object> form = Fields.with(SomeCargoForms.form(id), "transport", transport);
      return SomeCargo.draft(company, desk, id, form);
    }

    Reply submit() {
      Filed draft = draft();
      Reply request = SomeCargo.requestSignature(draft, "SUBMIT_CARGO_APPLICATION", 1);
      return desk.send(
          SomeCargo.submitCall(draft, 1, request.status() == 201 ? desk.signature(request) : null));
    }
  }

  @Override
  public Covered in(Days days) {
    return Covered.in(days, company, desk);
  }

  @Override
  public String act(Act act, Covered covered) {
    return StateTable.refusal(act.does.apply(covered));
  }

  @Override
  public String refusal(Act act) {
    return act.refusal;
  }

  @Override
  public Object seen(Covered covered) {
    return desk.read(covered.path()).body();
  }

  @Override
  public String status(Covered covered) {
    return desk.read(covered.path()).text("status");
  }

  @TestFactory
  Stream<DynamicTest> everyStateAndAct() {
    return against(TABLE, Act.values(), Days.values());
  }
}
