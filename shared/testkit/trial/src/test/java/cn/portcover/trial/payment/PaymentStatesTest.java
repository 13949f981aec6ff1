package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.payment.PaymentStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.StateTable;
import cn.portcover.trial.Trial;
import cn.portcover.trial.news.FileServer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every status of a payment of two applications against everything that its company, its bank and
 * the platform can do to it. Whatever is done, the bank was instructed once, and the insurer told
 * once of each application that is paid.
 */
@DisplayName("Every status of a payment against every operation, message and schedule")
class PaymentStatesTest {
  private static final Insurer BANK = Insurer.enrolled(Trial.fresh("states-bank-"), "BANK");
  private static final Insurer OTHER_BANK = Insurer.enrolled(Trial.fresh("states-bank-"), "BANK");
  private static final FileServer FILES = new FileServer();

  /**
   * Where it leads; {@code ~} changes it and leaves its status, {@code +} begins another payment
   * and leaves this one.
   */
  private static final String TABLE =
      """
                       REQUESTED  SENT       UNKNOWN    SUCCEEDED  PARTLY_SUCCEEDED  FAILED
      SUCCEED          SUCCEEDED  SUCCEEDED  SUCCEEDED  =          SUCCEEDED         SUCCEEDED
      SUCCEED_PARTLY   PARTLY     PARTLY     PARTLY     x          =                 PARTLY
      FAIL             FAILED     FAILED     FAILED     x          x                 =
      SUCCEED_ONE      ~          ~          ~          =          =                 PARTLY
      SUCCEED_TWO      ~          ~          ~          =          SUCCEEDED         PARTLY
      FAIL_TWO         ~          ~          ~          x          =                 =
      OTHER_REFERENCE  SUCCEEDED  SUCCEEDED  SUCCEEDED  x          x                 SUCCEEDED
      NO_REASON        x          x          x          x          x                 x
      NOT_OF_IT        x          x          x          x          x                 x
      BY_ANOTHER_BANK  x          x          x          x          x                 x
      LINES_SUCCEED    SUCCEEDED  SUCCEEDED  SUCCEEDED  =          SUCCEEDED         SUCCEEDED
      LINES_FAIL       FAILED     FAILED     FAILED     x          x                 =
      LINES_DIFFER     x          x          x          x          x                 x
      DELIVERED        SENT       =          =          =          =                 =
      GIVEN_UP         =          =          =          =          =                 =
      SIGN_FOR_ONE     x          x          x          x          x                 =
      SIGN_FOR_TWO     x          x          x          x          =                 =
      PAY_ONE          x          x          x          x          x                 +
      PAY_TWO          x          x          x          x          +                 +
      RECEIPT          x          x          x          =          =                 x
      VIEW             =          =          =          =          =                 =
      HISTORY          =          =          =          =          =                 =
      SILENCE          UNKNOWN    UNKNOWN    ~          =          =                 =
      """;

  /** What is done, and with what it is refused. */
  private enum Act {
    SUCCEED("", p -> p.tell(p.reference(), p.one(), "SUCCEEDED", p.two(), "SUCCEEDED")),
    SUCCEED_PARTLY(
        "payment-settled-otherwise",
        p -> p.tell(p.reference(), p.one(), "SUCCEEDED", p.two(), "FAILED")),
    FAIL(
        "payment-settled-otherwise",
        p -> p.tell(p.reference(), p.one(), "FAILED", p.two(), "FAILED")),
    SUCCEED_ONE("", p -> p.tell(p.reference(), p.one(), "SUCCEEDED")),
    SUCCEED_TWO("", p -> p.tell(p.reference(), p.two(), "SUCCEEDED")),
    FAIL_TWO("payment-settled-otherwise", p -> p.tell(p.reference(), p.two(), "FAILED")),
    OTHER_REFERENCE(
        "bank-reference-differs", p -> p.tell("OTHER", p.one(), "SUCCEEDED", p.two(), "SUCCEEDED")),
    NO_REASON(
        "required",
        p ->
            p.tell(
                BANK,
                Fields.with(
                    p.word(p.reference()),
                    "items",
                    List.of(Fields.of("applicationId", p.one(), "result", "FAILED"))))),
    NOT_OF_IT(
        "payment-without-this-application",
        p -> p.tell(p.reference(), p.one(), "SUCCEEDED", p.payment(), "SUCCEEDED")),
    BY_ANOTHER_BANK("PARKED", p -> p.tell(OTHER_BANK, p.word(p.reference(), p.one(), "SUCCEEDED"))),
    LINES_SUCCEED(p -> published(p, "100.00", "SUCCEEDED"), ""),
    LINES_FAIL(p -> published(p, "100.00", "FAILED"), "payment-settled-otherwise"),
    LINES_DIFFER(p -> published(p, "100.01", "SUCCEEDED"), "amount-differs"),
    DELIVERED(PaymentStatesTest::delivered, ""),
    GIVEN_UP(PaymentStatesTest::givenUp, ""),
    SIGN_FOR_ONE("application-not-payable", p -> signFor(p, p.one())),
    SIGN_FOR_TWO("application-not-payable", p -> signFor(p, p.two())),
    PAY_ONE("application-not-payable", p -> p.payAgain(p.one())),
    PAY_TWO("application-not-payable", p -> p.payAgain(p.two())),
    RECEIPT("nothing-paid-yet", p -> get(p, "/documents/payment-receipt")),
    VIEW("", p -> get(p, "")),
    HISTORY("", p -> get(p, "/history")),
    /** Last, as time passes. */
    SILENCE(PaymentStatesTest::silence, "");

    private final String refusal;

    /** Captures nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<TwoPaid, String> does;

    Act(String refusal, Function<TwoPaid, Reply> call) {
      this(call.andThen(StateTable::refusal), refusal);
    }

    Act(Function<TwoPaid, String> does, String refusal) {
      this.does = does;
      this.refusal = refusal;
    }
  }

  private static Reply signFor(TwoPaid paid, String application) {
    return SomeSignings.request(
        paid.with().desk(), "PAY_PREMIUM", SomePayments.payBody(paid.agreement(), application));
  }

  private static Reply get(TwoPaid paid, String below) {
    return paid.with().desk().get("/v1/payments/" + paid.payment() + below);
  }

  private static String delivered(TwoPaid paid) {
    paid.delivered();
    return "";
  }

  private static String givenUp(TwoPaid paid) {
    paid.givenUp();
    return "";
  }

  private static String silence(TwoPaid paid) {
    Trial.clock().advance(Payment.PATIENCE.plusSeconds(1));
    // What other tests left is due before it.
    for (int i = 0; i < 20 && isDue(paid.kept()); i++) {
      Trial.run("ReconcilePayments");
    }
    return "";
  }

  private static boolean isDue(Payment payment) {
    return payment.dueAt().filter(at -> !at.isAfter(Trial.now())).isPresent();
  }

  /** A statement with a line of each application; answers the first fault that it has. */
  private static String published(TwoPaid paid, String amount, String result) {
    String lines =
        Stream.of(paid.one(), paid.two())
            .map(
                application ->
                    String.join(
                        ",",
                        paid.payment(),
                        application,
                        amount,
                        "CNY",
                        result,
                        paid.reference(),
                        Trial.now().toString(),
                        result.equals("FAILED") ? "余额不足" : ""))
            .collect(Collectors.joining("\r\n"));
    SomeStatements statement = SomeStatements.of(FILES, lines);
    statement.publish(BANK);
    Trial.run("ApplyPaymentStatements");
    PaymentStatement applied = statement.kept(BANK);
    assertThat(applied.status().name()).isEqualTo("APPLIED");
    return applied.progress().firstFaults().stream()
        .map(PaymentStatement.Fault::code)
        .findFirst()
        .orElse("");
  }

  @AfterAll
  static void close() {
    FILES.close();
  }

  @TestFactory
  Stream<DynamicTest> everyStatusAndAct() {
    TwoPaid.Company with = TwoPaid.Company.fresh(BANK);
    String agreement = with.agreement();
    StateTable table = StateTable.of(TABLE, Act.values(), PaymentStatus.values());
    return Arrays.stream(PaymentStatus.values())
        .map(
            status ->
                DynamicTest.dynamicTest(
                    status.name(),
                    () -> {
                      var today =
                          new TwoPaid.Company(with.company(), with.company().operator(), BANK);
                      TwoPaid shared = TwoPaid.in(status, today, agreement);
                      for (Act act : Act.values()) {
                        TwoPaid paid =
                            table.leavesAsItIs(act, status)
                                ? shared
                                : TwoPaid.in(status, today, agreement);
                        tryIn(paid, status, act, table.cell(act, status));
                      }
                    }));
  }

  private static void tryIn(TwoPaid paid, PaymentStatus status, Act act, String leadsTo) {
    TwoPaid.Seen before = paid.seen();
    Payment known = before.payment();
    assertThat(known.status()).isEqualTo(status);

    String refusal = act.does.apply(paid);

    String what = act + " of what is " + status;
    TwoPaid.Seen after = paid.seen();
    Payment now = after.payment();
    assertThat(refusal).as(what).isEqualTo(leadsTo.equals(StateTable.REFUSED) ? act.refusal : "");
    switch (leadsTo) {
      case StateTable.TAKEN, StateTable.REFUSED -> assertThat(after).as(what).isEqualTo(before);
      case "+" -> assertThat(now).as(what).isEqualTo(known);
      case "~" -> {
        assertThat(now.status()).as(what).isEqualTo(status);
        assertThat(now.version()).as(what).isEqualTo(known.version() + 1);
      }
      default -> assertThat(now.status().name()).as(what).startsWith(leadsTo);
    }
    after.requireOnce(what);
  }
}
