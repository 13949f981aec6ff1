package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentStatus;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A payment of two applications.
 *
 * @param agreement under which it is made
 * @param payment its id
 */
record TwoPaid(Company with, String agreement, String payment, String one, String two) {
  private static final String PREMIUM = "100.00";

  /** A company that pays through a bank. */
  record Company(SomeCompany company, Desk desk, Insurer bank) {
    static Company fresh(Insurer bank) {
      SomeCompany company = SomeCompany.fresh();
      return new Company(company, company.operator(), bank);
    }

    /** 签约成功. */
    String agreement() {
      Map<String, Object> body = SomePayments.agreementBody(company, bank.id());
      String id = SomePayments.signing(company, body).text("id");
      bank.tell(
          "payment-agreement.decided",
          "payment-agreements/" + id,
          SomePayments.decision(id, "SIGNED"));
      return id;
    }
  }

  /** 已受理. */
  static TwoPaid requested(Company with, String agreement) {
    String one = SomePayments.unpaid(with.company(), PREMIUM);
    String two = SomePayments.unpaid(with.company(), PREMIUM);
    String payment = SomePayments.pay(with.desk(), agreement, one, two).text("id");
    return new TwoPaid(with, agreement, payment, one, two);
  }

  /** In that status; of 部分成功 the first is paid. */
  static TwoPaid in(PaymentStatus status, Company with, String agreement) {
    TwoPaid paid = requested(with, agreement);
    switch (status) {
      case REQUESTED -> {}
      case SENT -> paid.delivered();
      // As the schedule does it, which tests of it run.
      case UNKNOWN -> SomePayments.keep(paid.kept().ask(Trial.now()));
      case SUCCEEDED -> paid.settle("SUCCEEDED", "SUCCEEDED");
      case PARTLY_SUCCEEDED -> paid.settle("SUCCEEDED", "FAILED");
      case FAILED -> paid.settle("FAILED", "FAILED");
    }
    return paid;
  }

  private void settle(String ofOne, String ofTwo) {
    Trial.requireStatus(200, tell(reference(), one, ofOne, two, ofTwo));
  }

  String reference() {
    return "BK-" + payment;
  }

  /**
   * What the bank says of it.
   *
   * @param outcomes application and result in turn
   */
  Map<String, Object> word(String reference, String... outcomes) {
    return SomePayments.settled(payment, reference, List.of(outcomes));
  }

  Reply tell(String reference, String... outcomes) {
    return tell(with.bank(), word(reference, outcomes));
  }

  Reply tell(Insurer bank, Map<String, Object> word) {
    return bank.send("payment.settled", "payments/" + payment, word);
  }

  /** The bank has the instruction, and the stream hands that on. */
  void delivered() {
    var attempt = new OutgoingMessage.Attempt(Trial.now(), 1, 204, null);
    SomeStreams.keepAndHandOn(instruction().delivered(attempt));
  }

  /** The instruction is given up, and the stream hands that on. */
  void givenUp() {
    var attempt = new OutgoingMessage.Attempt(Trial.now(), 1, 500, null);
    SomeStreams.keepAndHandOn(instruction().dead(attempt));
  }

  private OutgoingMessage instruction() {
    return told().stream()
        .filter(message -> message.type().equals("payment.requested"))
        .findFirst()
        .orElseThrow();
  }

  /** Its request refuses as the operation does, which is asked where a card can sign. */
  Reply payAgain(String application) {
    return SomePayments.application(with.company(), application).isUnpaid()
        ? SomePayments.pay(with.desk(), agreement, application)
        : SomePayments.post(with.desk(), SomePayments.payBody(agreement, application));
  }

  Payment kept() {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .find(Payment.KIND, Owner.company(with.company().uscc()), payment)
        .orElseThrow()
        .record();
  }

  private List<OutgoingMessage> told() {
    return SomePayments.told(with.company(), "payments/" + payment + "/");
  }

  private List<String> typesTold() {
    List<String> types = new ArrayList<>();
    told().forEach(message -> types.add(message.type()));
    for (String application : List.of(one, two)) {
      SomePayments.told(with.company(), "cargo/applications/" + application + "/")
          .forEach(message -> types.add(message.type() + " of " + application));
    }
    return types;
  }

  /** All of it that must not change where nothing is to change. */
  Seen seen() {
    return new Seen(
        kept(),
        SomePayments.application(with.company(), one),
        SomePayments.application(with.company(), two),
        typesTold());
  }

  /**
   * The payment, its applications and what was told of them.
   *
   * @param told types of messages to the bank, and to the insurer {@code premium.paid of <id>}
   */
  record Seen(Payment payment, CargoApplication one, CargoApplication two, List<String> told) {
    /** The bank was instructed once, and the insurer told once of each that is paid. */
    void requireOnce(String what) {
      assertThat(told.stream().filter("payment.requested"::equals)).as(what).hasSize(1);
      for (CargoApplication each : List.of(one, two)) {
        assertThat(told.stream().filter(("premium.paid of " + each.id())::equals))
            .as(what)
            .hasSize(each.status() == CargoApplicationStatus.PAID ? 1 : 0);
      }
    }
  }
}
