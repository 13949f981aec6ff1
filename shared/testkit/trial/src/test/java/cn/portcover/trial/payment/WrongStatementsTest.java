package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statements that are not what was told, cannot be had or read, or do not fit. */
class WrongStatementsTest {
  private final BankStatements from = new BankStatements();

  @AfterEach
  void close() {
    from.close();
  }

  @Test
  void whatDoesNotFitIsToldAndChangesNothing() {
    String one = SomePayments.unpaid(from.company, "100.00");
    String two = SomePayments.unpaid(from.company, "50.00");
    String three = SomePayments.unpaid(from.company, "70.00");
    String wrongAmount = from.unknown(one);
    String wrongCurrency = from.unknown(two);
    String paid = SomePayments.pay(from.company.operator(), from.agreement, three).text("id");
    from.bank.tell(
        "payment.settled",
        "payments/" + paid,
        SomePayments.settled(paid, "BK-" + paid, List.of(three, "SUCCEEDED")));
    String nobodys = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    from.publish(
        BankStatements.today(),
        BankStatements.line(wrongAmount, one, "100.01", "SUCCEEDED")
            + BankStatements.line(wrongCurrency, two, "50.00", "SUCCEEDED")
                .replace(",CNY,", ",USD,")
            + BankStatements.line(paid, three, "70.00", "FAILED")
            + BankStatements.line(nobodys, one, "1.00", "SUCCEEDED")
            + BankStatements.line(wrongAmount, one, "1e999999999", "SUCCEEDED")
            + "what,is,this\r\n");

    Reply statement = from.statements();
    assertThat(statement.text("items/0/status")).isEqualTo("APPLIED");
    List<String> faults = new ArrayList<>();
    for (int i = 0; statement.at("items/0/firstFaults/" + i) != null; i++) {
      faults.add(
          statement.text("items/0/firstFaults/" + i + "/line")
              + " "
              + statement.text("items/0/firstFaults/" + i + "/code"));
    }
    assertThat(faults)
        .containsExactlyInAnyOrder(
            "2 amount-differs",
            "3 amount-differs",
            "4 payment-settled-otherwise",
            "5 payment-unknown",
            "6 line-malformed",
            "7 line-malformed");
    assertThat(from.view(wrongAmount).text("status")).isEqualTo("UNKNOWN");
    assertThat(from.view(wrongCurrency).text("status")).isEqualTo("UNKNOWN");
    assertThat(from.view(paid).text("status")).isEqualTo("SUCCEEDED");
  }

  @Test
  void aFileThatIsNotWhatWasToldIsGivenUpAndPublishedAnew() {
    String one = SomePayments.unpaid(from.company, "100.00");
    String payment = from.unknown(one);
    String lines =
        BankStatements.HEADING + BankStatements.line(payment, one, "100.00", "SUCCEEDED");
    var told = from.told(BankStatements.today(), lines);
    @SuppressWarnings("unchecked")
    var file = (Map<String, Object>) Objects.requireNonNull(told.get("file"));
    String other = Sha256.of(new byte[] {1}).value();
    Trial.requireStatus(
        200, from.send(Fields.with(told, "file", Fields.with(file, "sha256", other))));
    Trial.run("ApplyPaymentStatements");
    assertThat(from.statements().text("items/0/statusLabel")).isEqualTo("处理失败");
    assertThat(from.statements().text("items/0/note")).isEqualTo("DIGEST_DIFFERS");
    assertThat(from.view(payment).text("status")).isEqualTo("UNKNOWN");

    Trial.requireStatus(200, from.send(Fields.with(told, "file", Fields.with(file, "size", 7))));
    Trial.requireStatus(200, from.send(from.told(BankStatements.today(), "a,b,c\r\n1,2,3\r\n")));
    Trial.run("ApplyPaymentStatements");
    assertThat(from.statements().body()).contains("SIZE_DIFFERS", "the heading is not paymentId");

    Trial.requireStatus(200, from.send(told));
    Trial.run("ApplyPaymentStatements");
    assertThat(from.view(payment).text("status")).isEqualTo("SUCCEEDED");
    Refused.as(
        422,
        "cursor-not-valid",
        Trial.admin(Call.get("/v1/admin/payment-statements?cursor=zzz&bankId=" + from.bank.id())));
  }

  @Test
  void aFileThatCannotBeHadIsTriedAgain() {
    String one = SomePayments.unpaid(from.company, "100.00");
    String payment = from.unknown(one);
    var told =
        from.told(
            BankStatements.today(),
            BankStatements.HEADING + BankStatements.line(payment, one, "100.00", "SUCCEEDED"));
    @SuppressWarnings("unchecked")
    var file = (Map<String, Object>) Objects.requireNonNull(told.get("file"));
    Trial.requireStatus(
        200,
        from.send(
            Fields.with(told, "file", Fields.with(file, "url", from.server.url("/nothing")))));
    Trial.run("ApplyPaymentStatements");
    assertThat(from.statements().text("items/0/status")).isEqualTo("RECEIVED");
    assertThat(from.statements().at("items/0/note")).isNotNull();
    Trial.clock().advance(Duration.ofMinutes(2));
    Trial.run("ApplyPaymentStatements");
    assertThat(from.statements().text("items/0/status")).isEqualTo("RECEIVED");
  }

  @Test
  void whatIsWrongWithTheMessageIsToldAtItsField() {
    var told = from.told(BankStatements.today(), BankStatements.HEADING);
    @SuppressWarnings("unchecked")
    var file = (Map<String, Object>) Objects.requireNonNull(told.get("file"));
    Refused.fields(
        from.send(
            Fields.of(
                "statementDate",
                BankStatements.today().plusDays(1).toString(),
                "file",
                Fields.with(
                    Fields.with(
                        Fields.with(file, "mediaType", "application/zip"), "size", 6_000_000),
                    "url",
                    "ftp://from.bank.example/x"))),
        "/data/statementDate statement-of-the-future",
        "/data/file/mediaType file-type-not-taken",
        "/data/file/size file-size-range",
        "/data/file/url endpoint-scheme-not-allowed");
    assertThat(SomeSignings.today()).isEqualTo(BankStatements.today());
  }

  @Test
  void aQuotationMarkThatIsNeverClosedHidesNothing() {
    String one = SomePayments.unpaid(from.company, "100.00");
    String two = SomePayments.unpaid(from.company, "50.00");
    String first = from.unknown(one);
    String second = from.unknown(two);
    String open = BankStatements.line(first, one, "100.00", "FAILED").replace("余额不足", "\"余额不足");

    from.publish(
        BankStatements.today(), open + BankStatements.line(second, two, "50.00", "SUCCEEDED"));

    assertThat(from.statements().text("items/0/statusLabel")).isNotEqualTo("已对账");
    assertThat(from.view(first).text("status")).isEqualTo("UNKNOWN");
    assertThat(from.view(second).text("status")).isEqualTo("UNKNOWN");
    from.publish(BankStatements.today(), BankStatements.line(second, two, "50.00", "SUCCEEDED"));
    assertThat(from.view(second).text("status")).isEqualTo("SUCCEEDED");
  }
}
