package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.payment.Payment;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import cn.portcover.trial.news.FileServer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** As many applications as a payment takes, settled by a statement in one transaction. */
class FullStatementTest {
  @Test
  void asManyAsOnePaymentTakesAreSettledByAStatement() {
    Insurer bank = Insurer.enrolled(Trial.fresh("full-bank-"), "BANK");
    TwoPaid.Company with = TwoPaid.Company.fresh(bank);
    String[] all =
        IntStream.range(0, Payment.MOST_ITEMS)
            .mapToObj(i -> SomePayments.unpaid(with.company(), "10.00"))
            .toArray(String[]::new);
    String payment = SomePayments.pay(with.desk(), with.agreement(), all).text("id");
    String lines =
        Stream.of(all)
            .map(id -> payment + "," + id + ",10.00,CNY,SUCCEEDED,BK-15," + Trial.now() + ",")
            .collect(Collectors.joining("\r\n"));
    try (FileServer files = new FileServer()) {
      SomeStatements statement = SomeStatements.of(files, lines);
      statement.publish(bank);

      Trial.run("ApplyPaymentStatements");

      assertThat(statement.kept(bank).progress().settled()).isEqualTo(1);
      assertThat(statement.kept(bank).progress().faults()).isZero();
    }
    Reply view = with.desk().read(SomePayments.PAYMENTS + "/" + payment);
    assertThat(view.text("status")).isEqualTo("SUCCEEDED");
    assertThat(
            SomePayments.told(with.company(), "cargo/applications/").stream()
                .filter(message -> message.type().equals("premium.paid")))
        .hasSize(Payment.MOST_ITEMS);
  }
}
