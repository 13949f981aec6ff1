package cn.portcover.trial.payment;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Trial;
import cn.portcover.trial.news.FileServer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/**
 * A bank's statement of a day.
 *
 * @param name of its file, which no other has
 * @param data of the message that tells of it
 */
public record SomeStatements(String name, LocalDate day, Map<String, Object> data) {
  private static final String HEADING =
      "paymentId,applicationId,amount,currency,result,bankReference,executedAt,reason\r\n";
  private static final int MOST = 50;

  /** A statement of today. */
  public static SomeStatements of(FileServer files, String lines) {
    return of(files, LocalDate.ofInstant(Trial.now(), Policy.ZONE), lines);
  }

  /**
   * A statement with these lines, there to be fetched.
   *
   * @param lines without the heading
   */
  public static SomeStatements of(FileServer files, LocalDate day, String lines) {
    byte[] content = (HEADING + lines).getBytes(StandardCharsets.UTF_8);
    String name = Trial.fresh("statement-") + ".csv";
    files.put("/" + name, "text/csv", content);
    return new SomeStatements(
        name,
        day,
        Fields.of(
            "statementDate",
            day.toString(),
            "file",
            Fields.of(
                "name",
                name,
                "mediaType",
                "text/csv",
                "size",
                content.length,
                "sha256",
                Sha256.of(content).value(),
                "url",
                files.url("/" + name))));
  }

  /** The bank tells of it. */
  public void publish(Insurer bank) {
    bank.tell("payment-statement.published", "statements/" + day, data);
  }

  /** As it stands. */
  public PaymentStatement kept(Insurer bank) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(
            PaymentStatement.KIND,
            Owner.counterparty(new CounterpartyId(bank.id())),
            PaymentStatement.keysOf(day),
            MOST)
        .stream()
        .filter(statement -> statement.file().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
