package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statements of banks: what they settle, by what they say and by what they do not. */
class PaymentStatementsTest {
  private final BankStatements from = new BankStatements();

  @AfterEach
  void close() {
    from.close();
  }

  @Test
  void itSettlesWhatTheBankWasSilentAbout() {
    String one = SomePayments.unpaid(from.company, "100.00");
    String two = SomePayments.unpaid(from.company, "50.00");
    String payment = from.unknown(one, two);
    assertThat(from.view(payment).text("status")).isEqualTo("UNKNOWN");

    from.publish(
        BankStatements.today(),
        BankStatements.line(payment, one, "100.00", "SUCCEEDED")
            + BankStatements.line(payment, two, "50.00", "FAILED"));

    Reply settled = from.view(payment);
    assertThat(settled.text("status")).isEqualTo("PARTLY_SUCCEEDED");
    assertThat(settled.text("bankReference")).isEqualTo("BK-" + payment);
    assertThat(SomePayments.application(from.company, one).status())
        .isEqualTo(CargoApplicationStatus.PAID);
    assertThat(SomePayments.application(from.company, two).status())
        .isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);
    Reply list = from.statements();
    assertThat(list.text("items/0/statusLabel")).isEqualTo("已对账");
    assertThat(list.at("items/0/settled")).hasToString("1");
    assertThat(list.at("items/0/faults")).hasToString("0");
    assertThat(
            from.company
                .operator()
                .read("/v1/payments/" + payment + "/history")
                .text("items/2/by/kind"))
        .isEqualTo("BANK");

    // The same statement once more finds everything as it says.
    from.publish(
        BankStatements.today(),
        BankStatements.line(payment, one, "100.00", "SUCCEEDED")
            + BankStatements.line(payment, two, "50.00", "FAILED"));
    assertThat(from.view(payment).text("version")).isEqualTo(settled.text("version"));
    assertThat(from.statements().at("items/0/settled")).hasToString("0");
  }

  @Test
  void silenceOnEveryDayOnWhichItCouldHaveMovedIsAFailure() {
    String one = SomePayments.unpaid(from.company, "100.00");
    LocalDate first = BankStatements.today();
    String payment = from.unknown(one);
    // The day of the last moment at which the bank might have moved the money.
    LocalDate last =
        LocalDate.ofInstant(
            java.time.Instant.parse(from.view(payment).text("executeBy")), Policy.ZONE);
    Trial.clock().advance(Duration.ofDays(3));

    from.publish(last, "");
    assertThat(from.view(payment).text("status")).isEqualTo("UNKNOWN");
    Refused.as(
        409,
        "application-not-payable",
        SomePayments.post(from.company.operator(), SomePayments.payBody(from.agreement, one)));
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      from.publish(day, "");
    }

    Reply failed = from.view(payment);
    assertThat(failed.text("status")).isEqualTo("FAILED");
    assertThat(failed.text("items/0/reason")).isEqualTo("银行对账单中无此笔付款");
    assertThat(SomePayments.application(from.company, one).status())
        .isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);
    assertThat(from.statements().body()).contains("\"absent\":1");
    SomePayments.pay(from.company.operator(), from.agreement, one);
  }

  @Test
  void aStatementOfADayThatIsNotOverProvesNothing() {
    String one = SomePayments.unpaid(from.company, "100.00");
    String payment = from.unknown(one);
    LocalDate first = BankStatements.today();
    from.publish(first, "");
    Trial.clock().advance(Duration.ofDays(2));
    from.publish(first.plusDays(1), "");
    from.publish(first.plusDays(2), "");
    assertThat(from.view(payment).text("status")).isEqualTo("UNKNOWN");
  }

  @Test
  void aLineThatContradictsDoesNotHoldUpTheOthers() {
    String one = SomePayments.unpaid(from.company, "100.00");
    String two = SomePayments.unpaid(from.company, "50.00");
    String payment = from.unknown(one, two);
    from.publish(BankStatements.today(), BankStatements.line(payment, one, "100.00", "SUCCEEDED"));

    from.publish(
        BankStatements.today(),
        BankStatements.line(payment, one, "100.00", "FAILED")
            + BankStatements.line(payment, two, "50.00", "SUCCEEDED"));

    assertThat(from.view(payment).text("status")).isEqualTo("SUCCEEDED");
    assertThat(from.statements().at("items/0/faults")).hasToString("1");
  }
}
