package cn.portcover.trial.cargo;

import cn.portcover.domain.cargo.ReservationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EveryState;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.StateTable;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * SM-8 at the doors: every status of a reservation against what its company and insurers can do to
 * it.
 */
@DisplayName("Every status of a cargo reservation against every operation and message")
class ReservationStatesTest
    implements EveryState<
        ReservationStatus, ReservationStatesTest.Act, ReservationStatesTest.Reserved> {
  private static final Insurer OTHER = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static final String TABLE =
      """
                       SENT       SUCCEEDED  FAILED
      SUCCEED          SUCCEEDED  =          x
      FAIL             FAILED     x          =
      SUCCEED_ANEW     SUCCEEDED  x          x
      FAIL_ANEW        FAILED     x          x
      NO_REASON        x          x          x
      OTHER_INSURER    x          x          x
      VIEW             =          =          =
      HISTORY          =          =          =
      """;

  /** What is done to a reservation, and with what it is refused. */
  enum Act {
    SUCCEED("reservation-answered-already", r -> r.answer("SUCCEEDED")),
    FAIL("reservation-answered-already", r -> r.answer("FAILED")),
    SUCCEED_ANEW("reservation-answered-already", r -> r.answer("SUCCEEDED", "reason", "另议")),
    FAIL_ANEW("reservation-answered-already", r -> r.answer("FAILED", "reason", "另议")),
    NO_REASON("required", r -> r.answer("FAILED", "reason", null)),
    OTHER_INSURER("PARKED", r -> r.answer(OTHER, SomeCovers.answer(r.id(), "SUCCEEDED"))),
    VIEW("", r -> r.desk().get(r.path())),
    HISTORY("", r -> r.desk().get(r.path() + "/history"));

    private final String refusal;

    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Reserved, Reply> does;

    Act(String refusal, Function<Reserved, Reply> does) {
      this.refusal = refusal;
      this.does = does;
    }
  }

  record Reserved(Desk desk, String id) {
    static Reserved in(ReservationStatus status, Desk desk) {
      Reserved reserved = new Reserved(desk, SomeCovers.reserved(desk));
      if (status != ReservationStatus.SENT) {
        Trial.requireStatus(200, reserved.answer(status.name()));
      }
      return reserved;
    }

    String path() {
      return "/v1/cargo/reservations/" + id;
    }

    Reply answer(String result) {
      return answer(SomeCovers.insurer(), SomeCovers.answer(id, result));
    }

    Reply answer(String result, String field, @Nullable Object value) {
      return answer(SomeCovers.insurer(), Fields.with(SomeCovers.answer(id, result), field, value));
    }

    Reply answer(Insurer insurer, Map<String, Object> word) {
      return insurer.send("cargo-reservation.answered", "cargo-reservations/" + id, word);
    }
  }

  @Override
  public Reserved in(ReservationStatus status) {
    return Reserved.in(status, desk);
  }

  @Override
  public String act(Act act, Reserved reserved) {
    return StateTable.refusal(act.does.apply(reserved));
  }

  @Override
  public String refusal(Act act) {
    return act.refusal;
  }

  @Override
  public Object seen(Reserved reserved) {
    return desk.read(reserved.path()).body();
  }

  @Override
  public String status(Reserved reserved) {
    return desk.read(reserved.path()).text("status");
  }

  @TestFactory
  Stream<DynamicTest> everyStatusAndAct() {
    return against(TABLE, Act.values(), ReservationStatus.values());
  }
}
