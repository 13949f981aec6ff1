package cn.portcover.trial.payment;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.policy.Policy;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import cn.portcover.trial.news.FileServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/**
 * A bank that publishes statements, and a company that pays through it.
 *
 * <p>Of its own for each test: what a statement's silence proves is about all payments of a bank.
 */
final class BankStatements implements AutoCloseable {
  static final String HEADING =
      "paymentId,applicationId,amount,currency,result,bankReference,executedAt,reason\r\n";

  final SomeCompany company = SomeCompany.fresh();
  final Insurer bank = Insurer.enrolled(Trial.fresh("bank-"), "BANK");
  final String agreement = agreement();
  final FileServer server = new FileServer();

  @Override
  public void close() {
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

  /** A payment that the bank has not answered yet. */
  String paid(String... applications) {
    return SomePayments.pay(company.operator(), agreement, applications).text("id");
  }

  /** A payment that the bank was silent about. */
  String unknown(String... applications) {
    String payment = paid(applications);
    Trial.clock().advance(Duration.ofMinutes(16));
    Trial.run("ReconcilePayments");
    return payment;
  }

  static LocalDate today() {
    return LocalDate.ofInstant(Trial.now(), Policy.ZONE);
  }

  /** A line of a file; what failed has a reason. */
  static String line(String payment, String application, String amount, String result) {
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

  /** What tells of a file, which is served as it is told. */
  Map<String, Object> told(LocalDate day, String csv) {
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

  Reply send(Map<String, Object> data) {
    return bank.send(
        "payment-statement.published", "statements/" + data.get("statementDate"), data);
  }

  /** Told of and applied. */
  Reply publish(LocalDate day, String lines) {
    Reply reply = Trial.requireStatus(200, send(told(day, HEADING + lines)));
    Trial.run("ApplyPaymentStatements");
    return reply;
  }

  /** As administrators see them, the newest first. */
  Reply statements() {
    return Trial.requireStatus(
        200, Trial.admin(Call.get("/v1/admin/payment-statements?bankId=" + bank.id())));
  }

  Reply view(String payment) {
    return company.operator().read("/v1/payments/" + payment);
  }
}
