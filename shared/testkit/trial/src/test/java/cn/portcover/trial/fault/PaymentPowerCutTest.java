package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.payment.PaymentStatementStatus;
import cn.portcover.domain.payment.PaymentStatus;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import cn.portcover.trial.news.FileServer;
import cn.portcover.trial.payment.SomeStatements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A power cut before or after any call of the store while a premium is paid: whoever tries again,
 * the bank is instructed once, each application is paid once, and its insurer told once.
 */
final class PaymentPowerCutTest {
  /** Whoever died may hold the key for 35 seconds. */
  private static final Duration KEY_HELD = Duration.ofSeconds(36);

  /** Whoever died may have taken a statement for five minutes. */
  private static final Duration STATEMENT_TAKEN = Duration.ofMinutes(6);

  /** Between two attempts at a file. */
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

  private static final String NOBODYS = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

  private final Cuts cuts = new Cuts(Trial.system().beans().getBean(Power.class));
  private final SomeCompany company = SomeCompany.fresh();

  private long instructions(String application) {
    return SomePayments.told(company, "payments/").stream()
        .filter(message -> message.type().equals("payment.requested"))
        .filter(message -> message.body().contains(application))
        .count();
  }

  @Test
  void anAgreementIsSignedOnceOrNotAtAll() {
    int[] signed = {0};
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Desk desk = company.legalPerson();
          Map<String, Object> body = SomePayments.agreementBody(company);
          Call signing =
              SomeSignings.keyed(
                  SomePayments.AGREEMENTS,
                  SomeSignings.signed(desk, "SIGN_PAYMENT_AGREEMENT", body));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(signing));

          Trial.clock().advance(KEY_HELD);
          String id = Trial.requireStatus(201, desk.send(signing)).text("id");
          signed[0]++;
          assertThat(desk.read(SomePayments.AGREEMENTS + "/" + id).text("version"))
              .as(told)
              .isEqualTo("1");
          // One for each that was tried, and for none of them two.
          assertThat(SomePayments.told(company, "payment-agreements/")).as(told).hasSize(signed[0]);
          return lasted;
        });
  }

  @Test
  void aBankIsInstructedOnceOrNotAtAll() {
    String agreement = SomePayments.agreement(company);
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          Desk desk = company.operator();
          String application = SomePayments.unpaid(company, "100.00");
          Map<String, Object> body = SomePayments.payBody(agreement, application);
          Call paying =
              SomeSignings.keyed(
                  SomePayments.PAYMENTS, SomeSignings.signed(desk, "PAY_PREMIUM", body));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(paying));

          boolean paid =
              SomePayments.application(company, application).status()
                  == CargoApplicationStatus.PAYING;
          assertThat(instructions(application)).as(told).isEqualTo(paid ? 1 : 0);
          Trial.clock().advance(KEY_HELD);
          Reply again = Trial.requireStatus(201, desk.send(paying));
          assertThat(instructions(application)).as(told).isEqualTo(1);
          var kept = SomePayments.application(company, application);
          assertThat(kept.status()).as(told).isEqualTo(CargoApplicationStatus.PAYING);
          assertThat(kept.paymentId()).as(told).hasToString(again.text("id"));
          return lasted;
        });
  }

  @Test
  void aBanksAnswerIsTakenOnceOrNotAtAll() {
    Insurer bank = SomePayments.bank();
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          SilentPayment good = SilentPayment.now(company, bank);
          Map<String, Object> event =
              bank.event("payment.settled", "payments/" + good.payment(), good.succeeded());

          boolean lasted = cuts.lasts(call, after, () -> Trial.send(bank.signed(event)));

          boolean taken = good.kept().status() == PaymentStatus.SUCCEEDED;
          assertThat(good.kept().status())
              .as(told)
              .isIn(PaymentStatus.UNKNOWN, PaymentStatus.SUCCEEDED);
          assertThat(good.status())
              .as(told)
              .isEqualTo(taken ? CargoApplicationStatus.PAID : CargoApplicationStatus.PAYING);
          assertThat(Trial.requireStatus(200, Trial.send(bank.signed(event))).text("state"))
              .as(told)
              .isEqualTo(taken ? "DUPLICATE" : "APPLIED");
          good.requirePaidOnce(told);
          return lasted;
        });
  }

  @Test
  void aSilentBankIsAskedOnceOrNotAtAll() {
    Insurer bank = SomePayments.bank();
    while (Trial.run("ReconcilePayments") > 0) {
      // What other tests left.
    }
    cuts.every(
        (call, after) -> {
          String told = Cuts.told(call, after);
          SilentPayment silent = SilentPayment.due(company, bank);

          boolean lasted = cuts.lasts(call, after, () -> Trial.run("ReconcilePayments"));

          Trial.run("ReconcilePayments");
          assertThat(silent.kept().queries()).as(told).isEqualTo(1);
          assertThat(silent.told("payments/" + silent.payment(), "payment.queried"))
              .as(told)
              .isEqualTo(1);
          assertThat(instructions(silent.application())).as(told).isZero();
          return lasted;
        });
  }

  @Test
  void aStatementSettlesOnceWhatItNamesAndWhatItDoesNot() {
    giveUpWhatOthersLeft();
    Insurer bank = SomePayments.bank();
    LocalDate[] day = {SilentPayment.today().minusDays(2)};
    try (FileServer files = new FileServer()) {
      cuts.afterEachWrite(
          (call, after) -> {
            String told = Cuts.told(call, after);
            day[0] = day[0].minusDays(2);
            SilentPayment named = SilentPayment.on(day[0], company, bank);
            SilentPayment absent = SilentPayment.on(day[0], company, bank);
            SomeStatements statement =
                SomeStatements.of(files, day[0], named.line() + named.line(NOBODYS));
            statement.publish(bank);

            boolean lasted = cuts.lastsWrites(call, PaymentPowerCutTest::apply);

            Trial.clock().advance(STATEMENT_TAKEN);
            apply();
            named.requirePaidOnce(told);
            absent.requireFailedOnce(told);
            PaymentStatement applied = statement.kept(bank);
            assertThat(applied.status()).as(told).isEqualTo(PaymentStatementStatus.APPLIED);
            assertThat(applied.progress().payments()).as(told).isEqualTo(2);
            assertThat(applied.progress().settled()).as(told).isEqualTo(1);
            assertThat(applied.progress().absent()).as(told).isEqualTo(1);
            assertThat(applied.progress().faults()).as(told).isEqualTo(1);
            assertThat(applied.dueAt()).as(told).isEmpty();
            return lasted;
          });
    }
  }

  /** Statements whose files are gone would be tried again between ours. */
  private static void giveUpWhatOthersLeft() {
    Store store = Trial.system().beans().getBean(Store.class);
    while (!store.due(PaymentStatement.KIND, Trial.now().plus(LONGEST_PAUSE), 1).isEmpty()) {
      Trial.clock().advance(LONGEST_PAUSE);
      Trial.run("ApplyPaymentStatements");
    }
  }

  /** The lines, and then what their silence proves. */
  private static void apply() {
    Trial.run("ApplyPaymentStatements");
    Trial.run("ApplyPaymentStatements");
  }
}
