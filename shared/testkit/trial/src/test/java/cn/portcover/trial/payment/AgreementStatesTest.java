package cn.portcover.trial.payment;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementStatus;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EveryState;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.StateTable;
import cn.portcover.trial.Trial;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * SM-7 at the doors: every status of an agreement on online payment against everything that its
 * company, its bank and the platform can do to it.
 */
@DisplayName("Every status of a payment agreement against every operation and message")
class AgreementStatesTest
    implements EveryState<
        PaymentAgreementStatus, AgreementStatesTest.Act, AgreementStatesTest.Made> {
  private static final Insurer OTHER_BANK = Insurer.enrolled(Trial.fresh("states-bank-"), "BANK");

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.legalPerson();

  /** Where it leads; a bank's word after the first one is taken only where it says the same. */
  private static final String TABLE =
      """
                       SIGNING         SIGNED  SIGNING_FAILED  RECEIPT_FAILED
      SIGN_FOR_AGAIN   x               x       =               =
      SIGN_AGAIN       x               x       SIGNING         SIGNING
      SIGN_FOR_PAYING  x               =       x               x
      PAY              x               =       x               x
      CONFIRM          SIGNED          =       x               x
      CONFIRM_SIGNING  SIGNED          =       x               SIGNED
      CONFIRM_ANOTHER  SIGNED          x       x               x
      FAIL             SIGNING_FAILED  x       =               x
      FAIL_RECEIPT     RECEIPT_FAILED  x       x               =
      ANSWER_A_LATER   x               x       x               x
      NO_NUMBER        x               x       x               x
      NO_REASON        x               x       x               x
      BY_ANOTHER_BANK  x               x       x               x
      DELIVERED        =               =       =               =
      GIVEN_UP         RECEIPT_FAILED  =       =               =
      DOCUMENT         =               =       =               =
      VIEW             =               =       =               =
      HISTORY          =               =       =               =
      """;

  /** An agreement, its legal person and what was said of it. */
  record Made(SomeCompany company, Desk desk, String id) {
    static Made in(PaymentAgreementStatus status, SomeCompany company, Desk desk) {
      Map<String, Object> body = SomePayments.agreementBody(company);
      Map<String, Object> signed = SomeSignings.signed(desk, "SIGN_PAYMENT_AGREEMENT", body);
      Reply made = desk.send(SomeSignings.keyed(SomePayments.AGREEMENTS, signed));
      String id = Trial.requireStatus(201, made).text("id");
      if (status != PaymentAgreementStatus.SIGNING) {
        Trial.requireStatus(200, SomePayments.decide(id, status.name()));
      }
      return new Made(company, desk, id);
    }

    String path() {
      return SomePayments.AGREEMENTS + "/" + id;
    }

    PaymentAgreement kept() {
      return Trial.system()
          .beans()
          .getBean(Store.class)
          .find(PaymentAgreement.KIND, Owner.company(company.uscc()), id)
          .orElseThrow()
          .record();
    }

    Map<String, Object> body() {
      return SomePayments.agreementBody(company);
    }

    Reply signForAgain() {
      return SomeSignings.request(
          desk, "SIGN_PAYMENT_AGREEMENT_AGAIN", path().substring(4), kept().version(), body());
    }

    Reply signAgain() {
      Reply request = signForAgain();
      @Nullable Map<String, Object> signature =
          request.status() == 201 ? desk.signature(request) : null;
      return desk.send(
          Call.post(path() + "/signature")
              .ifMatch(kept().version())
              .json(Fields.with(body(), "signature", signature)));
    }

    Map<String, Object> toPay() {
      return SomePayments.payBody(id, SomePayments.unpaid(company, "100.00"));
    }

    Reply pay() {
      Map<String, Object> body = toPay();
      Reply request = SomeSignings.request(desk, "PAY_PREMIUM", body);
      @Nullable Map<String, Object> signature =
          request.status() == 201 ? desk.signature(request) : null;
      return SomePayments.post(desk, Fields.with(body, "signature", signature));
    }

    Reply say(String result, String field, @Nullable Object value) {
      return say(SomePayments.bank(), Fields.with(SomePayments.decision(id, result), field, value));
    }

    Reply say(Insurer bank, Map<String, Object> word) {
      return bank.send("payment-agreement.decided", "payment-agreements/" + id, word);
    }

    /** What the bank owes an answer to. */
    OutgoingMessage told() {
      return SomePayments.told(company, "payment-agreements/" + id + "/").getLast();
    }
  }

  /** What is done, and with what it is refused. */
  enum Act {
    SIGN_FOR_AGAIN("payment-agreement-not-open", Made::signForAgain),
    SIGN_AGAIN("payment-agreement-not-open", Made::signAgain),
    SIGN_FOR_PAYING(
        "payment-agreement-not-signed",
        made -> SomeSignings.request(made.desk(), "PAY_PREMIUM", made.toPay())),
    PAY("payment-agreement-not-signed", Made::pay),
    CONFIRM("agreement-decided-otherwise", made -> SomePayments.decide(made.id(), "SIGNED")),
    CONFIRM_SIGNING("agreement-decided-otherwise", made -> made.say("SIGNED", "signing", 1)),
    CONFIRM_ANOTHER(
        "agreement-decided-otherwise", made -> made.say("SIGNED", "agreementNumber", "XY-0")),
    FAIL("agreement-decided-otherwise", made -> SomePayments.decide(made.id(), "SIGNING_FAILED")),
    FAIL_RECEIPT(
        "agreement-decided-otherwise", made -> SomePayments.decide(made.id(), "RECEIPT_FAILED")),
    ANSWER_A_LATER("agreement-superseded", made -> made.say("SIGNED", "signing", 2)),
    NO_NUMBER("required", made -> made.say("SIGNED", "agreementNumber", null)),
    NO_REASON("required", made -> made.say("SIGNING_FAILED", "reason", null)),
    BY_ANOTHER_BANK(
        "SUPERSEDED", made -> made.say(OTHER_BANK, SomePayments.decision(made.id(), "SIGNED"))),
    DELIVERED(AgreementStatesTest::delivered),
    GIVEN_UP(AgreementStatesTest::givenUp),
    DOCUMENT("", made -> made.desk().get(made.path() + "/documents/payment-agreement")),
    VIEW("", made -> made.desk().get(made.path())),
    HISTORY("", made -> made.desk().get(made.path() + "/history"));

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
  public Made in(PaymentAgreementStatus status) {
    return Made.in(status, company, desk);
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
    return against(TABLE, Act.values(), PaymentAgreementStatus.values());
  }
}
