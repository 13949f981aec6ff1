package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import cn.portcover.trial.news.FileServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statements of banks: what they settle, by what they say and by what they do not. */
class PaymentStatementsTest {
  private static final String HEADING =
      "paymentId,applicationId,amount,currency,result,bankReference,executedAt,reason\r\n";

  private final SomeCompany company = SomeCompany.fresh();
  private final Insurer bank = Insurer.enrolled(Trial.fresh("bank-"), "BANK");
  private final String agreement = agreement();
  private final FileServer server = new FileServer();

  @AfterEach
  void close() {
    server.close();
  }

  private String agreement() {
    String id =
        SomePayments.signing(company, SomePayments.agreementBody(company, bank.id())).text("id");
    bank.tell(
        "payment-agreement.decided",
        "payment-agreements/" + id,
        SomePayments.decision(id, "SIGNED"));
    return id;
  }

  /** A payment that the bank was silent about. */
  private String unknown(String... applications) {
    String payment = SomePayments.pay(company.operator(), agreement, applications).text("id");
    Trial.clock().advance(Duration.ofMinutes(16));
    Trial.run("ReconcilePayments");
    return payment;
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(Trial.now(), Policy.ZONE);
  }

  private static String line(String payment, String application, String amount, String result) {
    return String.join(
            ",",
            payment,
            application,
            amount,
            "CNY",
            result,
            "BK-" + payment,
            Trial.now().toString(),
            result.equals("FAILED") ? "余额不足" : "")
        + "\r\n";
  }

  private Map<String, Object> told(LocalDate day, String csv) {
    byte[] content = csv.getBytes(StandardCharsets.UTF_8);
    String path = "/" + Trial.fresh("statement-") + ".csv";
    server.put(path, "text/csv", content);
    return Fields.of(
        "statementDate",
        day.toString(),
        "file",
        Fields.of(
            "name",
            "statement.csv",
            "mediaType",
            "text/csv",
            "size",
            content.length,
            "sha256",
            Sha256.of(content).value(),
            "url",
            server.url(path)));
  }

  private Reply send(Map<String, Object> data) {
    return bank.send(
        "payment-statement.published", "statements/" + data.get("statementDate"), data);
  }

  private Reply publish(LocalDate day, String lines) {
    Reply reply = Trial.requireStatus(200, send(told(day, HEADING + lines)));
    Trial.run("ApplyPaymentStatements");
    return reply;
  }

  private Reply statements() {
    return Trial.requireStatus(
        200, Trial.admin(Call.get("/v1/admin/payment-statements?bankId=" + bank.id())));
  }

  private Reply view(String payment) {
    return company.operator().read("/v1/payments/" + payment);
  }

  @Test
  void itSettlesWhatTheBankWasSilentAbout() {
    String one = SomePayments.unpaid(company, "100.00");
    String two = SomePayments.unpaid(company, "50.00");
    String payment = unknown(one, two);
    assertThat(view(payment).text("status")).isEqualTo("UNKNOWN");

    publish(
        today(), line(payment, one, "100.00", "SUCCEEDED") + line(payment, two, "50.00", "FAILED"));

    Reply settled = view(payment);
    assertThat(settled.text("status")).isEqualTo("PARTLY_SUCCEEDED");
    assertThat(settled.text("bankReference")).isEqualTo("BK-" + payment);
    assertThat(SomePayments.application(company, one).status())
        .isEqualTo(CargoApplicationStatus.PAID);
    assertThat(SomePayments.application(company, two).status())
        .isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);
    Reply list = statements();
    assertThat(list.text("items/0/statusLabel")).isEqualTo("已对账");
    assertThat(list.at("items/0/settled")).hasToString("1");
    assertThat(list.at("items/0/faults")).hasToString("0");
    assertThat(
            company.operator().read("/v1/payments/" + payment + "/history").text("items/2/by/kind"))
        .isEqualTo("BANK");

    // The same statement once more finds everything as it says.
    publish(
        today(), line(payment, one, "100.00", "SUCCEEDED") + line(payment, two, "50.00", "FAILED"));
    assertThat(view(payment).text("version")).isEqualTo(settled.text("version"));
    assertThat(statements().at("items/0/settled")).hasToString("0");
  }

  @Test
  void whatDoesNotFitIsToldAndChangesNothing() {
    String one = SomePayments.unpaid(company, "100.00");
    String two = SomePayments.unpaid(company, "50.00");
    String three = SomePayments.unpaid(company, "70.00");
    String wrongAmount = unknown(one);
    String wrongCurrency = unknown(two);
    String paid = SomePayments.pay(company.operator(), agreement, three).text("id");
    bank.tell(
        "payment.settled",
        "payments/" + paid,
        SomePayments.settled(paid, "BK-" + paid, List.of(three, "SUCCEEDED")));
    String nobodys = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    publish(
        today(),
        line(wrongAmount, one, "100.01", "SUCCEEDED")
            + line(wrongCurrency, two, "50.00", "SUCCEEDED").replace(",CNY,", ",USD,")
            + line(paid, three, "70.00", "FAILED")
            + line(nobodys, one, "1.00", "SUCCEEDED")
            + line(wrongAmount, one, "1e999999999", "SUCCEEDED")
            + "what,is,this\r\n");

    Reply statement = statements();
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
    assertThat(view(wrongAmount).text("status")).isEqualTo("UNKNOWN");
    assertThat(view(wrongCurrency).text("status")).isEqualTo("UNKNOWN");
    assertThat(view(paid).text("status")).isEqualTo("SUCCEEDED");
  }

  @Test
  void silenceOnEveryDayOnWhichItCouldHaveMovedIsAFailure() {
    String one = SomePayments.unpaid(company, "100.00");
    LocalDate first = today();
    String payment = unknown(one);
    // The day of the last moment at which the bank might have moved the money.
    LocalDate last =
        LocalDate.ofInstant(java.time.Instant.parse(view(payment).text("executeBy")), Policy.ZONE);
    Trial.clock().advance(Duration.ofDays(3));

    publish(last, "");
    assertThat(view(payment).text("status")).isEqualTo("UNKNOWN");
    Refused.as(
        409,
        "application-not-payable",
        SomePayments.post(company.operator(), SomePayments.payBody(agreement, one)));
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      publish(day, "");
    }

    Reply failed = view(payment);
    assertThat(failed.text("status")).isEqualTo("FAILED");
    assertThat(failed.text("items/0/reason")).isEqualTo("银行对账单中无此笔付款");
    assertThat(SomePayments.application(company, one).status())
        .isEqualTo(CargoApplicationStatus.PAYMENT_FAILED);
    assertThat(statements().body()).contains("\"absent\":1");
    SomePayments.pay(company.operator(), agreement, one);
  }

  @Test
  void aStatementOfADayThatIsNotOverProvesNothing() {
    String one = SomePayments.unpaid(company, "100.00");
    String payment = unknown(one);
    LocalDate first = today();
    publish(first, "");
    Trial.clock().advance(Duration.ofDays(2));
    publish(first.plusDays(1), "");
    publish(first.plusDays(2), "");
    assertThat(view(payment).text("status")).isEqualTo("UNKNOWN");
  }

  @Test
  void aFileThatIsNotWhatWasToldIsGivenUpAndPublishedAnew() {
    String one = SomePayments.unpaid(company, "100.00");
    String payment = unknown(one);
    String lines = HEADING + line(payment, one, "100.00", "SUCCEEDED");
    var told = told(today(), lines);
    @SuppressWarnings("unchecked")
    var file = (Map<String, Object>) Objects.requireNonNull(told.get("file"));
    String other = Sha256.of(new byte[] {1}).value();
    Trial.requireStatus(200, send(Fields.with(told, "file", Fields.with(file, "sha256", other))));
    Trial.run("ApplyPaymentStatements");
    assertThat(statements().text("items/0/statusLabel")).isEqualTo("处理失败");
    assertThat(statements().text("items/0/note")).isEqualTo("DIGEST_DIFFERS");
    assertThat(view(payment).text("status")).isEqualTo("UNKNOWN");

    Trial.requireStatus(200, send(Fields.with(told, "file", Fields.with(file, "size", 7))));
    Trial.requireStatus(200, send(told(today(), "a,b,c\r\n1,2,3\r\n")));
    Trial.run("ApplyPaymentStatements");
    assertThat(statements().body()).contains("SIZE_DIFFERS", "the heading is not paymentId");

    Trial.requireStatus(200, send(told));
    Trial.run("ApplyPaymentStatements");
    assertThat(view(payment).text("status")).isEqualTo("SUCCEEDED");
    Refused.as(
        422,
        "cursor-not-valid",
        Trial.admin(Call.get("/v1/admin/payment-statements?cursor=zzz&bankId=" + bank.id())));
  }

  @Test
  void aFileThatCannotBeHadIsTriedAgain() {
    String one = SomePayments.unpaid(company, "100.00");
    String payment = unknown(one);
    var told = told(today(), HEADING + line(payment, one, "100.00", "SUCCEEDED"));
    @SuppressWarnings("unchecked")
    var file = (Map<String, Object>) Objects.requireNonNull(told.get("file"));
    Trial.requireStatus(
        200, send(Fields.with(told, "file", Fields.with(file, "url", server.url("/nothing")))));
    Trial.run("ApplyPaymentStatements");
    assertThat(statements().text("items/0/status")).isEqualTo("RECEIVED");
    assertThat(statements().at("items/0/note")).isNotNull();
    Trial.clock().advance(Duration.ofMinutes(2));
    Trial.run("ApplyPaymentStatements");
    assertThat(statements().text("items/0/status")).isEqualTo("RECEIVED");
  }

  @Test
  void whatIsWrongWithTheMessageIsToldAtItsField() {
    var told = told(today(), HEADING);
    @SuppressWarnings("unchecked")
    var file = (Map<String, Object>) Objects.requireNonNull(told.get("file"));
    Refused.fields(
        send(
            Fields.of(
                "statementDate",
                today().plusDays(1).toString(),
                "file",
                Fields.with(
                    Fields.with(
                        Fields.with(file, "mediaType", "application/zip"), "size", 6_000_000),
                    "url",
                    "ftp://bank.example/x"))),
        "/data/statementDate statement-of-the-future",
        "/data/file/mediaType file-type-not-taken",
        "/data/file/size file-size-range",
        "/data/file/url endpoint-scheme-not-allowed");
    assertThat(SomeSignings.today()).isEqualTo(today());
  }

  @Test
  void aQuotationMarkThatIsNeverClosedHidesNothing() {
    String one = SomePayments.unpaid(company, "100.00");
    String two = SomePayments.unpaid(company, "50.00");
    String first = unknown(one);
    String second = unknown(two);
    String open = line(first, one, "100.00", "FAILED").replace("余额不足", "\"余额不足");

    publish(today(), open + line(second, two, "50.00", "SUCCEEDED"));

    assertThat(statements().text("items/0/statusLabel")).isNotEqualTo("已对账");
    assertThat(view(first).text("status")).isEqualTo("UNKNOWN");
    assertThat(view(second).text("status")).isEqualTo("UNKNOWN");
    publish(today(), line(second, two, "50.00", "SUCCEEDED"));
    assertThat(view(second).text("status")).isEqualTo("SUCCEEDED");
  }

  @Test
  void aLineThatContradictsDoesNotHoldUpTheOthers() {
    String one = SomePayments.unpaid(company, "100.00");
    String two = SomePayments.unpaid(company, "50.00");
    String payment = unknown(one, two);
    publish(today(), line(payment, one, "100.00", "SUCCEEDED"));

    publish(
        today(), line(payment, one, "100.00", "FAILED") + line(payment, two, "50.00", "SUCCEEDED"));

    assertThat(view(payment).text("status")).isEqualTo("SUCCEEDED");
    assertThat(statements().at("items/0/faults")).hasToString("1");
  }
}
